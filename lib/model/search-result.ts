// What /search/ shows: shared by the build, which writes it into the index and the page, and the script that reads it.

/** What can be found, in the order in which it is shown. */
export const RESULT_KINDS = ["article", "figure", "quote"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const SEARCH_ORDERS = ["relevance", "newest", "oldest"] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** What the script says. {…} stands for what it fills in. */
export type SearchWords = {
	/** By which numbers beside the words are written. */
	readonly lang: string;
	readonly kinds: Readonly<Record<"all" | ResultKind, string>>;
	readonly byKind: string;
	/** With {count}. */
	readonly found: string;
	/** With {query}. */
	readonly nothing: string;
	readonly otherWords: string;
	readonly widen: string;
	readonly searching: string;
	readonly failed: string;
	readonly failedOffline: string;
	readonly retry: string;
	/** With {kind} and {count}. */
	readonly allOf: string;
	readonly more: string;
	/** With {text}. */
	readonly quoted: string;
};

/** What is shown of a result and isn't searched. */
export type ShownResult = ShownArticle | ShownFigure | ShownQuote;

type Shown = {
	/** Its permalink, from the root of the site. */
	readonly path: string;
	/** What its element needs within a page in the site's language. */
	readonly setting: {
		readonly lang: string;
		readonly dir?: "ltr" | "rtl";
		readonly className?: string;
	};
	readonly headline: string;
	/** ISO day, and as people write it. */
	readonly publishedOn: string;
	readonly day: string;
	readonly section: string;
};

export type ShownArticle = Shown & {
	readonly kind: "article";
	/** The ids of its parts, each with the number of words of each of its sentences, as the index counts words. */
	readonly parts: readonly {
		readonly id: string;
		readonly words: readonly number[];
	}[];
};

export type ShownFigure = Shown & {
	readonly kind: "figure";
	readonly label: string;
	readonly qualifier: string;
	readonly amount: string;
	/** "Forecast", and what follows it. */
	readonly standing: string;
	readonly says: string;
	/** Where the claim stands in the sentence, in UTF-16 units, and its permalink. */
	readonly claim: { readonly start: number; readonly end: number };
	readonly claimPath: string;
};

export type ShownQuote = Shown & { readonly kind: "quote" };
