// Step: a paragraph that ends without its full stop gets it.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { type Block, findBlocks } from "../../blocks/find-blocks.ts";
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

const LEAST_WORDS = 8;
const LEAST_LENGTH = 50;
const MOST_CAPITALS = 0.6;
const STOPS: readonly (readonly [RegExp, string])[] = [
	[/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, "。"],
	[/[\p{sc=Devanagari}\p{sc=Bengali}]/u, "।"],
	[
		/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Hangul}]/u,
		".",
	],
];
const ADDRESS = /(?:https?:\/\/|www\.|@)\S*$/iu;

/**
 * "… whose cost nobody knows" → "… whose cost nobody knows." Only whole paragraphs of prose; what may be a heading, a title or half a
 * sentence is asked about. Scripts that end sentences without a sign are left alone.
 */
export const addFinalFullStops: ImportStep = {
	name: "add-final-full-stops",
	reason: "paragraphs that lost their last sign",
	before: "The harbour bridge was mended by a firm whose bill nobody has seen",
	after: "The harbour bridge was mended by a firm whose bill nobody has seen.",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text) => {
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		const blocks = findBlocks(text);
		blocks.forEach((block, index) => {
			const words = block.text.trimEnd();
			if (block.kind !== "paragraph" || !isProse(words)) return;
			const stop = stopOf(words);
			if (endsSentence(words) || stop === undefined || ADDRESS.test(words))
				return;
			const end = block.start + words.length;
			if (isSure(words, blocks[index + 1]))
				edits.push({
					start: end,
					end,
					replacement: stop,
					reason: "the paragraph ends without a full stop",
				});
			else
				doubts.push({
					start: block.start,
					end,
					question: `the paragraph ends with "${words.slice(-30).trimStart()}" and no full stop; end it, join it with the next, or make it a heading`,
				});
		});
		return { edits, doubts };
	},
};

/** Long enough to be a sentence, and not set apart by markdown's marks. */
function isProse(words: string): boolean {
	const isDense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words);
	const isLong = isDense
		? words.length >= LEAST_LENGTH / 3
		: words.length >= LEAST_LENGTH && words.split(/\s+/).length >= LEAST_WORDS;
	return isLong && !/^[*_–—-].*[*_]$|^[–—-]\s/su.test(words);
}

function stopOf(words: string): string | undefined {
	const letters = words.slice(-60).match(/\p{L}/gu) ?? [];
	const last = letters.at(-1) ?? "";
	return STOPS.find(([script]) => script.test(last))?.[1];
}

function isSure(words: string, next: Block | undefined): boolean {
	const isWhole = /[\p{L}\p{M}\p{N}%\p{Sc}”"’'»)\]]$/u.test(words);
	const isCut = next !== undefined && /^\p{Ll}(?!\p{Lu})/u.test(next.text);
	return isWhole && !isCut && next?.kind !== "list" && !isTitle(words);
}

/** Most of a title's words begin with a capital. */
function isTitle(words: string): boolean {
	const list = words.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
	const capitals = list.filter((word) => /^\p{Lu}/u.test(word));
	return capitals.length > list.length * MOST_CAPITALS;
}
