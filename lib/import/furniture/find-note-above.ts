// Lines of a text → the line with which somebody greets the desk above the article, if that is how the text begins.
import type { Line } from "../blocks/split-lines.ts";

const GREETING =
	/^(?:hi|hello|hey|dear|hallo|liebe[rs]?|moin|bonjour|salut|ch(?:er|ère)s?|hola|ciao|caro|cara)(?=[ ,!])[^.?:]{0,50}[,!]?$/iu;
/** A rule, or what a mail program puts above a mail that it forwards. */
const SEPARATOR =
	/^(?:[-–—_*=~]{3,}|-{2,}[^-]{3,60}-{2,}|begin forwarded message:|(?:from|von|de|da)\s*:\s+\S.*)$/iu;
const LONGEST_NOTE = 12;

/** Undefined where nothing parts the greeting from what follows: an open letter begins with one too. */
export function findNoteAbove(lines: readonly Line[]): number | undefined {
	const shown = lines.flatMap(({ text, isCode }, index) =>
		text.trim() === "" || isCode ? [] : [{ text: text.trim(), index }],
	);
	const [first] = shown;
	if (first === undefined || !GREETING.test(first.text)) return undefined;
	const isParted = shown
		.slice(1, LONGEST_NOTE + 1)
		.some(({ text }) => SEPARATOR.test(text));
	return isParted ? first.index : undefined;
}
