// Step: a paragraph that stood in the text before is dropped.
import { type Block, findBlocks } from "../../blocks/find-blocks.ts";
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

const LEAST_WORDS = 8;
const LEAST_LENGTH = 40;
const MOST_SHORT = 2;

/** The second of two equal paragraphs goes; refrains of a few words stay, and are asked about when they stand three times. */
export const dropRepeatedParagraphs: ImportStep = {
	name: "drop-repeated-paragraphs",
	reason: "teasers and copies of a paragraph that is there already",
	before:
		"Trams cross the harbour bridge again after a year.\\n\\nTrams cross the harbour bridge again after a year.",
	after: "Trams cross the harbour bridge again after a year.",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text) => {
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		const seen = new Map<string, number>();
		for (const block of findBlocks(text)) {
			if (block.kind !== "paragraph" && block.kind !== "quote") continue;
			const key = keyOf(block);
			const count = seen.get(key) ?? 0;
			seen.set(key, count + 1);
			if (count > 0 && isLong(block.text)) edits.push(dropBlock(text, block));
			else if (count === MOST_SHORT)
				doubts.push({
					start: block.start,
					end: block.end,
					question: `"${block.text}" stands in the text three times or more; take it away if it is the page's and not the article's`,
				});
		}
		return { edits, doubts };
	},
};

function keyOf({ kind, text }: Block): string {
	const words = text
		.toLowerCase()
		.replace(/[\s\p{P}]+/gu, " ")
		.trim();
	// Signs alone are no words to compare.
	return `${kind} ${words === "" ? text : words}`;
}

function isLong(text: string): boolean {
	const isDense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(
		text,
	);
	return isDense
		? text.length >= LEAST_LENGTH / 2
		: text.length >= LEAST_LENGTH && text.split(/\s+/).length >= LEAST_WORDS;
}

function dropBlock(text: string, { start, end }: Block): Edit {
	const before =
		/\n*$/.exec(text.slice(Math.max(0, start - 9), start))?.[0] ?? "";
	return {
		start: start - before.length,
		end,
		replacement: "",
		reason: "a paragraph that stands in the text before",
	};
}
