// A door's work → its exit code. Refusals are printed as they are, other errors with their stack.
import { CommandError } from "./command-error.ts";

/** Runs a door: exit code 0 where `work` gives true, 1 where it gives false or throws. */
export async function runCommand(work: () => Promise<boolean>): Promise<void> {
	try {
		process.exitCode = (await work()) ? 0 : 1;
	} catch (error) {
		process.exitCode = 1;
		const text = error instanceof CommandError ? error.message : stackOf(error);
		process.stderr.write(`${text}\n`);
	}
}

function stackOf(error: unknown): string {
	return error instanceof Error
		? (error.stack ?? error.message)
		: String(error);
}
