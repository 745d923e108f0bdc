// A program to run → its exit code and all that it printed.
import { spawn } from "node:child_process";
import { projectFile } from "../site/project-file.ts";

export type ProgramEnd = {
	/** Null where it was stopped, 127 where there is no such program. */
	readonly code: number | null;
	readonly output: string;
};

type ProgramOptions = {
	readonly env?: Readonly<Record<string, string>>;
	/** Prints as it runs; `output` then stays empty. */
	readonly isShown?: boolean;
};

const NO_SUCH_PROGRAM = 127;

/** Runs a program in the project's folder, without input. When the command that runs it ends early, so does the program. */
export function runProgram(
	program: string,
	args: readonly string[],
	{ env = {}, isShown = false }: ProgramOptions = {},
): Promise<ProgramEnd> {
	const child = spawn(program, args, {
		cwd: projectFile(""),
		env: { ...process.env, ...env },
		stdio: ["ignore", ...(isShown ? INHERITED : PIPED)],
	});
	const stop = () => child.kill();
	process.on("exit", stop);
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
	return new Promise((done, failed) => {
		child.on("error", (error) =>
			"code" in error && error.code === "ENOENT"
				? done({ code: NO_SUCH_PROGRAM, output: error.message })
				: failed(error),
		);
		child.on("close", (code) => {
			process.off("exit", stop);
			done({ code, output });
		});
	});
}

const INHERITED = ["inherit", "inherit"] as const;
const PIPED = ["pipe", "pipe"] as const;
