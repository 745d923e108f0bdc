// Names → the words in which a language lists them: "Ada, Ben and Cem".

export type NamePart = {
	readonly kind: "name" | "between";
	readonly words: string;
};

/** The names, and what stands between them, in order. English goes without a comma before "and", as its dates do. */
export function listNames(names: readonly string[], lang: string): NamePart[] {
	// Nearly always one, for which a language's rules needn't be read.
	if (names.length < 2) return names.map((words) => ({ kind: "name", words }));
	return new Intl.ListFormat(lang === "en" ? "en-GB" : lang, {
		type: "conjunction",
	})
		.formatToParts(names)
		.map(({ type, value }) => ({
			kind: type === "element" ? "name" : "between",
			words: value,
		}));
}

/** The same as one text. */
export function formatNames(names: readonly string[], lang: string): string {
	return listNames(names, lang)
		.map(({ words }) => words)
		.join("");
}
