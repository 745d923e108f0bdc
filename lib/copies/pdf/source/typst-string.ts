// A text → a string of Typst's code: the only way by which an article's words get into a program.

const SPECIAL = /["\\]|\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Quotes a text so that nothing in it can end the string: `say "hi"` → `"say \"hi\""`. Half a surrogate pair becomes U+FFFD. */
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
