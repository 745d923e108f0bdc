// Step: two paragraphs that were one sentence are joined.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { findBlocks } from "../../blocks/find-blocks.ts";
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

const LEAST_LENGTH = 40;
// A sentence never ends with these; in other languages only a small letter below tells.
const ENGLISH_OPEN_END =
	/(?<!\p{L})(?:the|a|an|of|and|or|but|to|in|on|at|by|for|from|with|into|as|than|that|which|who|whose|because|while|its|their|his|her|our|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|not|no|very|more|most|between)$/iu;

/** "… of the port\n\nand its trams." → "… of the port and its trams." A comma before a capital letter is asked about. */
export const joinCutParagraphs: ImportStep = {
	name: "join-cut-paragraphs",
	reason: "a sentence that was cut by what stood between",
	before:
		"The bridge belongs to the city and to the owners of the port\\n\\nand is mended by both.",
	after:
		"The bridge belongs to the city and to the owners of the port and is mended by both.",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text, { lang }) => {
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		const blocks = findBlocks(text);
		blocks.forEach((block, index) => {
			const next = blocks[index + 1];
			if (block.kind !== "paragraph" || next?.kind !== "paragraph") return;
			const words = block.text.trimEnd();
			if (words.length < LEAST_LENGTH || !/[\p{L}\p{N},]$/u.test(words)) return;
			if (endsSentence(words)) return;
			const isSmall = /^\p{Ll}(?!\p{Lu})/u.test(next.text);
			const isOpen = /^en\b/.test(lang) && ENGLISH_OPEN_END.test(words);
			const gap = { start: block.end, end: next.start };
			if (isSmall || isOpen)
				edits.push({
					...gap,
					replacement: " ",
					reason: "the sentence goes on in the next paragraph",
				});
			else if (words.endsWith(","))
				doubts.push({
					...gap,
					question:
						"a paragraph ends with a comma; join it with the next if they are one sentence",
				});
		});
		return { edits, doubts };
	},
};
