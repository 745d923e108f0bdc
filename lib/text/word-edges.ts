// A span of a text → whether it begins or ends inside a word.

// Scripts that write words without spaces between them: there a letter beside the edge tells nothing.
const UNSPACED =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}\p{Pc}]/u;

/** Whether one of the span's edges falls inside a word: “lethal” cuts “non-lethal”, “company” cuts “company’s”, “40” cuts “40,000”. */
export function cutsWord(text: string, start: number, end: number): boolean {
	return isInsideWord(text, start) || isInsideWord(text, end);
}

/** Whether the place before `offset` and the place after it belong to one word. */
export function isInsideWord(text: string, offset: number): boolean {
	const before = lastCharacter(text.slice(0, offset));
	const after = firstCharacter(text.slice(offset));
	if (before === "" || after === "") return false;
	if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
	if (LETTER.test(before) && LETTER.test(after)) return true;
	const next = firstCharacter(text.slice(offset + after.length));
	const previous = lastCharacter(text.slice(0, offset - before.length));
	return (
		(LETTER.test(before) && joins(before, after, next)) ||
		(LETTER.test(after) && joins(previous, before, after))
	);
}

function joins(left: string, joint: string, right: string): boolean {
	if (!LETTER.test(left) || !LETTER.test(right)) return false;
	if (/[.,]/.test(joint)) return /\d/.test(left) && /\d/.test(right);
	return /[-‐‑'’\u00ad\u200b-\u200d\u2060]/.test(joint);
}

function firstCharacter(text: string): string {
	return [...text.slice(0, 2)][0] ?? "";
}

function lastCharacter(text: string): string {
	return [...text.slice(-2)].at(-1) ?? "";
}
