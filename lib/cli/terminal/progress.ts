// A running step → one line: its name at once, its seconds and its result when it has ended.

export type Print = (text: string) => void;

export const printOut: Print = (text) => {
	process.stdout.write(text);
};

const NAME_WIDTH = 12;

/**
 * Runs `work` and prints `  name … 0.3 s  note`; what `noteOf` makes of the result is the note. A step that throws ends its line with "failed".
 */
export async function runStep<Result>(
	print: Print,
	name: string,
	work: () => Promise<Result>,
	noteOf: (result: Result) => string = () => "",
): Promise<Result> {
	const start = performance.now();
	print(`  ${name.padEnd(NAME_WIDTH)}`);
	try {
		const result = await work();
		const note = noteOf(result);
		print(`${seconds(start)}${note === "" ? "" : `  ${note}`}\n`);
		return result;
	} catch (error) {
		print(`${seconds(start)}  failed\n`);
		throw error;
	}
}

function seconds(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}
