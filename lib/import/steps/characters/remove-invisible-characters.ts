// Step: characters that nobody sees are taken out, but where a script needs them.
import { replaceEach } from "../../edits/replace-each.ts";
import type { Doubt, ImportStep } from "../step.ts";

const CONTROLS = "\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f";
const JOINERS = "\\u200c\\u200d";
const DIRECTIONS = "\\u061c\\u200e\\u200f\\u2066-\\u2069";
const HIDDEN =
	"\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u202a-\\u202e\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\ufff9-\\ufffb";
const SPACES = "\\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f";
const INVISIBLE = new RegExp(
	`[${CONTROLS}${JOINERS}${DIRECTIONS}${HIDDEN}]|[${SPACES}]`,
	"gu",
);
const SPACE = new RegExp(`[${SPACES}]`);
const JOINER = new RegExp(`[${JOINERS}]`);
const DIRECTION = new RegExp(`[${DIRECTIONS}]`);

// Scripts that are written from right to left; marks of direction keep their punctuation in place.
const RIGHT_TO_LEFT =
	/[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
// Scripts whose letters change their form by a joiner or its lack, and emoji that are joined of several.
const JOINED =
	/[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]/u;
// Scripts without spaces, where an invisible one says where a line may end.
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** mono\u00adpoly → monopoly, no-break space → space. A joiner in Persian or in 👩‍🚒 stays. U+FFFD, a letter that is lost, is asked about. */
export const removeInvisibleCharacters: ImportStep = {
	name: "remove-invisible-characters",
	reason: "what nobody sees breaks searches and quotes",
	before: "mono[soft hyphen]poly",
	after: "monopoly",
	formats: ["text", "markdown"],
	stage: "characters",
	apply: (text, { format }) => {
		const isRightToLeft = RIGHT_TO_LEFT.test(text);
		const edits = replaceEach(text, INVISIBLE, "", (match) => {
			const [character] = match;
			const after = match.index + character.length;
			const around = text.slice(Math.max(0, match.index - 2), after + 2);
			if (SPACE.test(character)) {
				// Four spaces would make code of a markdown line.
				const isIndent =
					format === "markdown" && /(?:^|\n)\s*$/.test(before(text, match));
				return {
					replacement: isIndent ? "" : " ",
					reason: "a space of another kind",
				};
			}
			if (isNeeded(character, around, isRightToLeft)) return undefined;
			return {
				replacement: "",
				reason: `an invisible character, ${codeOf(character)}`,
			};
		});
		return { edits, doubts: findLostLetters(text) };
	},
};

/** What stands before a character, as far as an indent may reach. */
function before(text: string, { index }: RegExpExecArray): string {
	const indent = text.slice(Math.max(0, index - 40), index);
	return indent.length < 40 ? `\n${indent}` : indent;
}

function isNeeded(
	character: string,
	around: string,
	isRightToLeft: boolean,
): boolean {
	if (JOINER.test(character)) return JOINED.test(around);
	if (DIRECTION.test(character)) return isRightToLeft;
	if (/[\u115f\u1160\u3164]/.test(character))
		return /[\u1100-\u11ff]{2}/.test(around);
	return character === "\u200b" && UNSPACED.test(around);
}

function codeOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function findLostLetters(text: string): Doubt[] {
	return [...text.matchAll(/\ufffd+/g)].map(({ 0: lost, index }) => ({
		start: index,
		end: index + lost.length,
		question:
			"a letter was lost before the text came here and shows as U+FFFD; look it up and write it",
	}));
}
