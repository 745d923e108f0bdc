// Text → a string of a style sheet.

/** Quotes a text for CSS: quotes, backslashes, control characters and "<" (which could end a style element) are escaped. */
export function cssString(text: string): string {
	const escaped = text.replace(
		/[\p{Cc}"\\<]/gu,
		(character) => `\\${character.codePointAt(0)?.toString(16)} `,
	);
	return `"${escaped}"`;
}
