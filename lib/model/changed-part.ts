// What an edition changed of the one before, as pages show it.

export type Change = {
	readonly kind: "same" | "added" | "removed";
	readonly text: string;
};

export type ChangedPart = {
	/** Of the part, unique in the article. */
	readonly id: string;
	/** "Headline", "Paragraph", "Figure", … */
	readonly name: string;
	/** The words before and after, woven together. */
	readonly words: readonly Change[];
};
