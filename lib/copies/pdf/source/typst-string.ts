// A text → a string of Typst's code: the only way by which an article's words get into a program.

const SPECIAL = /["\\]|[^ -~]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Quotes a text so that nothing in it can end the string: `say "hi"` → `"say \"hi\""`. Half a surrogate pair becomes U+FFFD. All but ASCII is escaped, because
 * a compiler of Typst 0.14.2 that is given one program after another cuts the second within a character where their bytes differ there, and then
 * sets the first one's words or ends the whole process (seen with U+C04CE before U+4464E).
 */
export function typstString(text: string): string {
	const escaped = text
		.replace(LONE_SURROGATE, "\ufffd")
		.replace(SPECIAL, (character) =>
			character === '"' || character === "\\"
				? `\\${character}`
				: `\\u{${character.codePointAt(0)?.toString(16)}}`,
		);
	return `"${escaped}"`;
}
