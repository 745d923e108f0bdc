// One change to a text, the smallest thing that the report keeps: what stood where, what stands there now, and why.

/** Fields of the front matter that words of the text can move to. */
export type MovedTo = "headline" | "dek" | "byline" | "publishedOn";

export type Edit = {
	/** UTF-16 offsets into the text as it stood before the edit's step, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** What takes the place of the words between; empty where they are dropped. */
	readonly replacement: string;
	/** Why, as a phrase that an editor reads: "an advertisement's marker". */
	readonly reason: string;
	/** Set where the words are not gone but stand in the front matter. */
	readonly movedTo?: MovedTo;
};
