// The ids of figures or pull quotes in order → a fault for each that was there before.
import type { Fault } from "../front-matter/fault.ts";

/** `list` is the front matter's field, `noun` what one entry is called. */
export function findTwins(
	entries: readonly { readonly id: string }[],
	list: "figures" | "pullQuotes",
	rule: string,
	noun: string,
): Fault[] {
	return entries.flatMap(({ id }, index) => {
		const first = entries.findIndex((entry) => entry.id === id);
		return first === index
			? []
			: [
					{
						rule,
						path: [list, index, "id"],
						message: `${noun} ${index + 1} has the id "${id}", which ${noun} ${first + 1} has too; give it another, for it is its permalink.`,
					},
				];
	});
}
