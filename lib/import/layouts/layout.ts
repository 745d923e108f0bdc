// A place in a text that isn't prose.

/** Something that an editor has to rewrite. */
export type Layout = {
	/** UTF-16 offset into the text. */
	readonly start: number;
	/** What it is and what to do. */
	readonly question: string;
};
