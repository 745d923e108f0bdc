// Step: words that were hyphenated at a line's end become whole.
import { splitLines } from "../../blocks/split-lines.ts";
import { replaceEach } from "../../edits/replace-each.ts";
import { isListedWord } from "../../language/english-words.ts";
import type { Doubt, ImportStep } from "../step.ts";

const BROKEN =
	/(?<!\p{L})(\p{L}{2,40})([-‐])\n[ \t]*(\p{Ll}[\p{L}\p{M}]*)(\p{P}*)( ?)/gu;

/**
 * "mono-" and "polies" on the next line → "monopolies", where that is a word of English or stands elsewhere in the text; "well-" and
 * "known" → "well-known", where that stands in the text or both halves are words and the whole is none. Else it is asked about.
 */
export const joinHyphenatedWords: ImportStep = {
	name: "join-hyphenated-words",
	reason: "words broken at the end of a printed line",
	before: "mono-\\npolies",
	after: "monopolies",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text, { format, lang }) => {
		const hasBroken = text.search(BROKEN) >= 0;
		if (!hasBroken) return { edits: [] };
		const code = splitLines(text, format).filter(({ isCode }) => isCode);
		const words = countWords(text);
		const doubts: Doubt[] = [];
		const edits = replaceEach(
			text,
			BROKEN,
			"a word broken at a line's end",
			(match) => {
				const [all, left = "", , right = "", marks = "", space = ""] = match;
				// The line's end moves behind the word, so that lines keep their width.
				const rest = `${marks}${space === "" ? "" : "\n"}`;
				const start = match.index;
				if (code.some((line) => line.start <= start && start <= line.end))
					return undefined;
				if (isWord(left + right, lang, words)) return left + right + rest;
				if (isGermanBreak(right, lang)) return left + right + rest;
				const isCompound =
					words.has(`${left}-${right}`.toLowerCase()) ||
					(/^en\b/.test(lang) &&
						isListedWord(left.toLowerCase()) &&
						isListedWord(right.toLowerCase()));
				if (isCompound) return `${left}-${right}${rest}`;
				doubts.push({
					start,
					end: start + all.trimEnd().length,
					question: `"${left}-" ends a line and "${right}" begins the next; join them, with a hyphen or without`,
				});
				return undefined;
			},
		);
		return { edits, doubts };
	},
};

/** A German compound goes on with a capital behind its hyphen, and an “Ein- und Ausfahrt” with one of these. */
function isGermanBreak(right: string, lang: string): boolean {
	return (
		/^de(?:-|$)/i.test(lang) &&
		/^\p{Ll}/u.test(right) &&
		!/^(?:und|oder|bis|sowie|bzw|als|noch|wie|statt)$/u.test(right)
	);
}

function countWords(text: string): ReadonlySet<string> {
	const whole = text.replace(BROKEN, " ");
	return new Set(
		whole.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu),
	);
}

function isWord(
	word: string,
	lang: string,
	words: ReadonlySet<string>,
): boolean {
	return (
		words.has(word.toLowerCase()) ||
		(/^en\b/.test(lang) && isListedWord(word.toLowerCase()))
	);
}
