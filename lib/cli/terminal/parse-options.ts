// A command line → its options, or a refusal that names the wrong one.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";

/** Parses `args` by Node's own parser; throws a CommandError for what isn't known. */
export function parseOptions<
	Options extends NonNullable<ParseArgsConfig["options"]>,
>(options: Options, args = process.argv.slice(2)) {
	try {
		return parseArgs({ args, options, strict: true }).values;
	} catch (error) {
		const names = Object.keys(options).map((name) => `--${name}`);
		const reason = error instanceof Error ? error.message : String(error);
		throw new CommandError(
			`${reason.split(". ")[0]}. Options: ${names.join(", ")}.`,
		);
	}
}
