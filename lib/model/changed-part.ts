// What an edition changed of the one before, as pages show it.

export type Change = {
	readonly kind: "same" | "added" | "removed";
	readonly text: string;
};

export type ChangedPartName =
	| "headline"
	| "dek"
	| "byline"
	| "restsOn"
	| "source"
	| "paragraph"
	| "heading"
	| "image"
	| "figure"
	| "footnote"
	| "quote";

export type ChangedPart = {
	/** Of the part, unique in the article. */
	readonly id: string;
	readonly name: ChangedPartName;
	/** The words before and after, woven together. */
	readonly words: readonly Change[];
	/** Whether an image shows something else, under the same words or others. */
	readonly isReplaced?: boolean;
};
