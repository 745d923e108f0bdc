// A style sheet of ours → the same without white space and comments.

/** Knows nothing of strings with white space in a row: ours have none. */
export function minifyCss(css: string): string {
	return css
		.replace(/\/\*.*?\*\//gs, "")
		.replace(/\s+/g, " ")
		.replace(/ ?([{};,]) ?/g, "$1")
		.replace(/: /g, ":")
		.replaceAll(";}", "}")
		.trim();
}
