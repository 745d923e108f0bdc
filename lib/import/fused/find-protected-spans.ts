// A text → the stretches in which a capital after a small letter is no fault: addresses, code, names of files, tags.

export type Span = { readonly start: number; readonly end: number };

const PATTERNS = [
	// Code, fenced or within a line.
	/(?<fence>```|~~~)[\s\S]*?(?:\k<fence>|$)|(?<ticks>`+)(?!`)[^\n]{0,400}?[^`]\k<ticks>(?!`)/gu,
	/<(?<element>code|pre|kbd|samp)>[\s\S]{0,2000}?<\/\k<element>>/giu,
	// Addresses, and e-mail.
	/(?:https?|ftp|mailto|file):[^\s<>"“”]+|(?<![\p{L}\p{N}])www\.[^\s<>"“”]+/giu,
	/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu,
	/(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:com|org|net|io|ai|dev|app|edu|gov|co|uk|de|fr|eu|info|biz|tv|me|ly|gl|be|jp|cn)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*)?/gu,
	// Hashtags and handles.
	/[#@][\p{L}\p{N}_]+/gu,
	// Names and paths of files.
	/(?<![\p{L}\p{N}_~-])[\p{L}\p{N}_~-]{0,80}(?:\.{0,2}[/\\][\p{L}\p{N}_.-]+){2,}/gu,
	/(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,80}\.(?:[jt]sx?|mjs|cjs|json|ya?ml|toml|md|txt|html?|css|scss|xml|csv|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|webp|mp[34]|zip|gz|exe|dll|sh|py|rb|rs|go|java|kt|swift|php|sql|log|ini|cfg|conf|h|cpp?|cs)(?![\p{L}\p{N}])/giu,
	// Identifiers that say so: calls, members, what holds a digit, an underscore or a sign of code.
	/(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*\((?=[^\s)]{0,200}\))/gu,
	/(?<![\p{L}\p{N}_])[\p{L}\p{N}]*_[\p{L}\p{N}_]*|\$[\p{L}_][\p{L}\p{N}_]*/gu,
	/<\/?[\p{L}][^<>\n]*>|\{\{?[^{}\n]*\}?\}/gu,
	/(?<![\p{L}\p{N}])\p{L}+\p{N}+\p{L}[\p{L}\p{N}]*/gu,
	/(?<![\p{L}\p{N}.])\p{Ll}+(?:\.\p{Ll}+\p{Lu}\p{L}*)+/gu,
	/(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}\p{L}*(?:\.\p{Ll}+|\s?=\s?\S)/gu,
	// Where a link of markdown leads.
	/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/gu,
];

/** Finds them in order; they may overlap. Sentences that touch such a stretch are left as they are. */
export function findProtectedSpans(text: string): Span[] {
	return PATTERNS.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 0: match, index }) => ({
			start: index,
			end: index + match.length,
		})),
	).sort((a, b) => a.start - b.start);
}
