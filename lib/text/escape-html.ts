// A text → the same as HTML or XML, in an element or an attribute.

const REFERENCES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Escapes the five characters that markup gives a meaning. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? "");
}
