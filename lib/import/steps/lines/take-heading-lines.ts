// Step: the lines above the text that say who wrote what and when move to the front matter.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import { isFull, wrapWidth } from "../../blocks/wrap-width.ts";
import type { Edit, MovedTo } from "../../edits/edit.ts";
import { readHeading } from "../../front-matter/heading/read-heading.ts";
import type { Doubt, ImportStep } from "../step.ts";

/**
 * A headline, a dek, a byline and a day at the head of the text become fields. In a plain text a short first line is the headline
 * where it doesn't end as a sentence and doesn't go on; in markdown only a title marked as one is.
 */
export const takeHeadingLines: ImportStep = {
	name: "take-heading-lines",
	reason: "headline, byline and day stand in the front matter",
	before: "Bridge reopens\\nBy Jane Doe\\n2 March 2026\\nTrams cross it.",
	after: "Trams cross it.",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text, { format, lang, fields: known }) => {
		const lines = splitLines(text.slice(0, HEAD_CHARACTERS), format);
		const shown = lines.filter((line) => line.text.trim() !== "");
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		const fields: Partial<Record<MovedTo, string>> = {};
		const heading = readHeading(shown, {
			format,
			lang,
			known,
			isHeadline: (line, next) => isHeadline(line, next, lines),
		});
		for (const { lines: count, at, found, isMore, doubt } of heading) {
			const first = shown[at];
			const last = shown[at + count - 1];
			if (first === undefined || last === undefined) continue;
			const end = Math.min(last.end + 1, text.length);
			const moved = isMore ? undefined : found[0]?.field;
			edits.push({
				start: first.start,
				end,
				replacement: "",
				reason:
					found.length === 0
						? "a name or a label of the page, above the headline"
						: `it became ${found.map(({ field }) => NAMES[field]).join(" and ")}`,
				...(moved !== undefined && { movedTo: moved }),
			});
			for (const { field, value } of found)
				if (known[field] === undefined) fields[field] ??= value;
			if (doubt !== undefined)
				doubts.push({ start: first.start, end: last.end, question: doubt });
		}
		return { edits: edits.toSorted(inOrder), doubts, fields };
	},
};

const inOrder = (a: Edit, b: Edit) => a.start - b.start;

const HEAD_CHARACTERS = 6000;
const LONGEST_HEADLINE = 200;

/** What somebody said at that time in a chat or on a tape. */
const RECORDED = /^[[(][\d/.,:\s]{4,24}(?:[ap]\.?m\.?)?[\])]/iu;

const NAMES: Readonly<Record<MovedTo, string>> = {
	headline: "the headline",
	dek: "the dek",
	byline: "the byline",
	publishedOn: "the day of publication",
};

/** Whether a first line stands for itself. Where lines are wrapped, one that is full goes on in the next. */
function isHeadline(
	{ text, end }: Line,
	next: Line,
	lines: readonly Line[],
): boolean {
	const words = text.trim();
	const isSentence = endsSentence(words) && !/[?!]["'”’»]?$/u.test(words);
	if (words.length > LONGEST_HEADLINE || isSentence) return false;
	if (RECORDED.test(words)) return false;
	if (/^\s*\p{Ll}/u.test(next.text)) return false;
	const isFollowed = next.start === end + 1;
	const width = wrapWidth(lines);
	return !isFollowed || width === 0 || !isFull(text, next.text, width);
}
