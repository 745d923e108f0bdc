// What an item of a feed, or of a content system's answer, says of one article.

export type SyndicatedItem = {
	/** HTML, as the other fields are. */
	readonly title: string;
	readonly content: string;
	readonly summary: string;
	readonly authors: readonly string[];
	/** As it is written there, with its hour. */
	readonly published: string;
	readonly topics: readonly string[];
	readonly lang?: string;
	/** What else it has, by name: "link: https://…". */
	readonly others: readonly string[];
};
