// The times of checks beside what was asked of them.
import { judgeLimit } from "./limit.ts";
import { measureCheck } from "./measure-check.ts";

const MOST_SECONDS = 2;

/** Rows of the bench's table. */
export async function judgeCheck(): Promise<(readonly string[])[]> {
	const { fromNothing, oneEdited, unchanged } = await measureCheck();
	const runs = [
		["100 articles, nothing remembered", fromNothing],
		["100 articles, one edited", oneEdited],
		["100 articles, none changed", unchanged],
	] as const;
	return runs.map(([what, { seconds }]) =>
		judgeLimit({ what, measured: seconds, unit: "s", atMost: MOST_SECONDS }),
	);
}
