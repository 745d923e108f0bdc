// Step: short lines that stand for themselves above prose become headings.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import { isFull, wrapWidth } from "../../blocks/wrap-width.ts";
import type { Edit } from "../../edits/edit.ts";
import { parseByline } from "../../front-matter/parse-byline.ts";
import { parseDate } from "../../front-matter/parse-date.ts";
import { isWeakFurniture } from "../../furniture/find-furniture.ts";
import { isPhotoCredit } from "../../furniture/photo-credit.ts";
import type { Doubt, ImportStep } from "../step.ts";

const LONGEST = 90;
const MOST_WORDS = 12;
const LEAST_PROSE = 60;
/** Below a line in capitals. */
const LEAST_BELOW_CAPITALS = 20;
/** "Captain: Cold." and "HW: And now?" in an interview. */
const SPEAKER = /^\p{Lu}[\p{L}\p{N}'’. -]{0,30}[:：]\s/u;
const LEAST_SPEAKERS = 3;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/;
const OPENING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"'‘«¿¡]/u;
const MARKED = /^(?:\d{1,3}\.|[-+*>]|#{1,6})\s/;
const OPEN_END = /[,;:&\-–—(，、；：,،]$/u;
/** "The ferry at the quay. Photograph: Joe Peel". */
const CAPTION =
	/(?:photograph|photo|picture|image|illustration|foto|bild|crédit)s?\s*:\s*\S/iu;
/** How somebody is reached. */
const ADDRESS = /https?:\/\/|www\.|\S@\S+\.\p{L}{2}|\+\d{2}[\d ]{6}/iu;
/** What an interview says, and when a page was changed. */
const LABELLED =
	/^(?:[QAFR]\s?[:：.]\s|(?:word ?count|words|status|slug)\s*:|(?:last )?(?:updated|modified)\b.*\d{1,2}[:.]?\d{2})/iu;

/** "What comes next" above a paragraph → "## What comes next". A title of another depth, "# …" or one underlined, is set as "## …" too. */
export const markHeadings: ImportStep = {
	name: "mark-headings",
	reason: "headings as markdown writes them",
	before:
		"What comes next\\n\\nThe council votes in May, and the first trams could cross the bridge in June.",
	after:
		"## What comes next\\n\\nThe council votes in May, and the first trams could cross the bridge in June.",
	formats: ["text"],
	stage: "lines",
	apply: (text, { lang }) => {
		const lines = splitLines(text, "text");
		const shown = lines.filter((line) => line.text.trim() !== "");
		const width = wrapWidth(lines);
		const isTalk =
			shown.filter(({ text: words }) => SPEAKER.test(words.trim())).length >=
			LEAST_SPEAKERS;
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		shown.forEach((line, index) => {
			const [before, next] = [shown[index - 1], shown[index + 1]];
			if (next === undefined) return;
			const isAbove = next.start === line.end + 1;
			const isBelow = before !== undefined && line.start === before.end + 1;
			const isBoxed = isBelow && isUnderline(before.text, line.text);
			if (
				isAbove &&
				(!isBelow || isBoxed) &&
				isUnderline(next.text, line.text)
			) {
				if (isBoxed) edits.push(withoutLine(before));
				edits.push(...underlined(line, next));
				return;
			}
			// A picture's words for those who don't see it stand above its caption.
			if (CAPTION.test(next.text) && isAbove) return;
			if (isTalk && SPEAKER.test(line.text.trim())) return;
			if (!isHeading(line, lang) || !isAboveProse(line.text, next.text, width))
				return;
			// In a wrapped text headings stand free.
			if (width > 0 && isBelow) return;
			if (width > 0 && isAbove && isFull(line.text, next.text, width)) return;
			if (before !== undefined && !isClosed(before.text))
				doubts.push({
					start: line.start,
					end: line.end,
					question: `"${line.text.trim()}" may be a heading, or the end of the paragraph above, which has no full stop; put "## " before it if it is one`,
				});
			else edits.push(headingAt(line));
		});
		return { edits, doubts };
	},
};

/** Signs about as long as the words above them; three hyphens may part two passages. */
function isUnderline(signs: string, title: string): boolean {
	const length = Math.min(title.trim().length, 3);
	return (
		UNDERLINE.test(signs) && isShort(title) && signs.trim().length >= length
	);
}

function isShort(text: string): boolean {
	const words = text.trim();
	return words.length <= LONGEST && words.split(/\s+/).length <= MOST_WORDS;
}

function isHeading(line: Line, lang: string): boolean {
	const words = line.text.trim();
	return (
		isShort(words) &&
		!MARKED.test(words) &&
		!isWeakFurniture(words) &&
		OPENING.test(words) &&
		!LABELLED.test(words) &&
		!ADDRESS.test(words) &&
		/\p{L}/u.test(words) &&
		!OPEN_END.test(words) &&
		(!endsSentence(words) || /^[^.!。]+\?$/u.test(words)) &&
		parseDate(words, lang) === undefined &&
		parseByline(words) === undefined &&
		!isPhotoCredit(words) &&
		!CAPTION.test(words)
	);
}

function isAboveProse(heading: string, text: string, width: number): boolean {
	const isShouted = /\p{Lu}{3}/u.test(heading) && !/\p{Ll}/u.test(heading);
	return (
		isProse(text, width) ||
		(isShouted &&
			text.trim().length >= LEAST_BELOW_CAPITALS &&
			/\p{Ll}.*\s/u.test(text) &&
			endsSentence(text))
	);
}

/** A paragraph's first line: long, or a whole sentence of a script that says much in few characters. */
function isProse(text: string, width: number): boolean {
	const words = text.trim();
	const isDense = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}/u.test(words);
	const wide = isDense ? LEAST_PROSE / 3 : LEAST_PROSE;
	const least = width === 0 ? wide : Math.min(wide, width / 2);
	return (
		words.length >= least &&
		/^[\p{L}\p{N}\p{P}\p{Sc}]/u.test(words) &&
		!/^[-+>#|]\s/.test(words)
	);
}

function isClosed(text: string): boolean {
	return (
		endsSentence(text) ||
		/^\s*(?:#{1,6}|>|-|\d+\.)\s/.test(text) ||
		isShort(text)
	);
}

function headingAt({ start, text }: Line): Edit {
	const indent = text.length - text.trimStart().length;
	return {
		start,
		end: start + indent,
		replacement: "## ",
		reason: "a heading",
	};
}

function underlined(line: Line, underline: Line): Edit[] {
	return [headingAt(line), withoutLine(underline)];
}

function withoutLine({ start, end }: Line): Edit {
	return { start, end, replacement: "", reason: "a line beside a heading" };
}
