// Step: who took a picture stays, set apart from the text.
import { findBlocks } from "../../blocks/find-blocks.ts";
import type { Edit } from "../../edits/edit.ts";
import { isPhotoCredit } from "../../furniture/photo-credit.ts";
import type { ImportStep } from "../step.ts";

/** "Photo: Jane Doe" → "*Photo: Jane Doe*". */
export const markPhotoCredits: ImportStep = {
	name: "mark-photo-credits",
	reason: "credits are kept, but are no part of the story",
	before: "Photo: Jane Doe",
	after: "*Photo: Jane Doe*",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text) => {
		const edits = findBlocks(text).flatMap((block): Edit[] => {
			const isCredit =
				block.kind === "paragraph" &&
				!block.text.includes("\n") &&
				!/[*_]/.test(block.text) &&
				isPhotoCredit(block.text);
			if (!isCredit) return [];
			const indent = block.text.length - block.text.trimStart().length;
			const start = block.start + indent;
			const end = block.start + block.text.trimEnd().length;
			const replacement = `*${text.slice(start, end)}*`;
			return [{ start, end, replacement, reason: "a picture's credit" }];
		});
		return { edits };
	},
};
