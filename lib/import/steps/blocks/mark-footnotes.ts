// Step: notes that stand numbered at the text's end, and are called by their numbers, become footnotes.
import { findNumberedNotes } from "../../blocks/find-numbered-notes.ts";
import type { Edit } from "../../edits/edit.ts";
import type { ImportStep } from "../step.ts";

/** "… its bridge [1]." and "[1] Accounts of the town." at the end → "… its bridge[^1]." and "[^1]: Accounts of the town."; only where both ends are found. */
export const markFootnotes: ImportStep = {
	name: "mark-footnotes",
	reason: "footnotes as markdown writes them",
	before:
		"The ferry cost more than the bridge [1].\\n\\n[1] Accounts of the town.",
	after:
		"The ferry cost more than the bridge[^1].\\n\\n[^1]: Accounts of the town.",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text) => {
		const found = findNumberedNotes(text);
		if (found === undefined) return { edits: [] };
		const { notes, calls, heads } = found;
		const edits: Edit[] = [
			...calls.map(({ start, end, number }) => ({
				start,
				end,
				replacement: `[^${number}]`,
				reason: "the call of a footnote",
			})),
			...heads.map(({ start, end }) => ({
				start,
				end,
				replacement: "",
				reason: "the heading of the notes, which the page sets itself",
			})),
			...notes.map(({ start, end, number }) => ({
				start,
				end,
				replacement: `[^${number}]: `,
				reason: "a footnote",
			})),
		];
		return { edits };
	},
};
