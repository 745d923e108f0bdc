// What lib/content makes and everything else renders: an article that is whole and checked.
import type { ArticleImage } from "./image.ts";

export const ARTICLE_KINDS = [
	"news",
	"analysis",
	"opinion",
	"imported",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const STANDINGS = [
	"reported",
	"forecast",
	"company claim",
	"estimate",
	"unattributed",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** One text or person that the article rests on. */
export type Source = {
	readonly id: string;
	readonly name: string;
	/** What it is, in a sentence or a phrase. */
	readonly what: string;
	/** ISO day, month or year: 2025-02-15, 2025-02, 2025. */
	readonly date: string;
	readonly url?: string;
};

/** A place in the body: block number from 0, UTF-16 offsets into that block's plain text, end exclusive. */
export type TextSpan = {
	readonly block: number;
	readonly start: number;
	readonly end: number;
};

/** How a number is hedged: the true value lies below it, above it, just below it, or about there. */
export type Bound = "exact" | "below" | "above" | "nearly" | "about";

/** One end of a picture: a number on the comparison's scale and its hedge. */
export type ComparisonEnd = {
	readonly amount: number;
	readonly bound: Bound;
	/** The words of the front matter: "under 15%". */
	readonly text: string;
};

/** What a figure's picture compares; numbers share one scale. */
export type Comparison = {
	/** Where the figure starts from, or what it is measured against. */
	readonly from?: ComparisonEnd;
	/** Where it ends: the figure's own value unless the front matter says otherwise. */
	readonly to: ComparisonEnd;
	/** The whole that it is a part of: 100 for a share. */
	readonly whole?: number;
	/** "share", "count" or an ISO 4217 code: what the numbers count. */
	readonly unit: string;
};

/** A figure bound to its sentence. */
export type Figure = {
	readonly id: string;
	readonly label: string;
	/** The value as shown, cut for display: "could reach 35%, by 2025" has qualifier "could reach, by 2025" and amount "35%". */
	readonly value: {
		readonly shown: string;
		readonly qualifier: string;
		readonly amount: string;
	};
	readonly unit: string;
	/** The words of the body that make the claim, as the body has them. */
	readonly claim: string;
	/** The whole sentence around the claim: before + claim + after. */
	readonly sentence: {
		readonly before: string;
		readonly claim: string;
		readonly after: string;
	};
	readonly standing: Standing;
	readonly source: Source;
	/** ISO day, month or year. */
	readonly asOf: string;
	readonly comparison?: Comparison;
	readonly at: TextSpan;
};

/** A pull quote bound to its passage. */
export type PullQuote = {
	readonly id: string;
	/** Verbatim, as the body has it; parts are joined by " … ". */
	readonly text: string;
	/** Its parts in the body, in order, all in one block. */
	readonly parts: readonly TextSpan[];
};

/** A term of the glossary: what it means, in words of ours. */
export type GlossaryTerm = {
	/** Its permalink: /glossary/#<id>. */
	readonly id: string;
	readonly term: string;
	/** One or two sentences. */
	readonly says: string;
	readonly source: {
		readonly name: string;
		/** Which of its texts says so. */
		readonly what: string;
		readonly url?: string;
	};
};

/** A term that an article explains, and the place where its body first has it. */
export type ExplainedTerm = GlossaryTerm & {
	/** As the body has it: "3-nanometre". */
	readonly words: string;
	readonly at: TextSpan;
};

/** What stands below the text and is called by a number in it. */
export type Footnote = {
	/** Its permalink: "footnote-harvest". */
	readonly id: string;
	/** From 1, as the text calls them. */
	readonly number: number;
	/** What the markdown calls it. */
	readonly identifier: string;
	/** Sanitised HTML, without an element around it. */
	readonly html: string;
	readonly text: string;
	/** Ids of the places that call it, in the order of the text. */
	readonly marks: readonly string[];
	/** Number of the block that calls it first. */
	readonly block: number;
};

/** A heading of the body. */
export type OutlineEntry = {
	readonly id: string;
	readonly text: string;
	readonly depth: number;
};

/** One top-level element of the body. */
export type BodyBlock = {
	/** Its permalink: a heading's own id, "p-…" for the rest. */
	readonly id: string;
	readonly kind: "paragraph" | "heading" | "image" | "other";
	/** Sanitised HTML of the whole element. */
	readonly html: string;
	/** Of an image, its caption and credit. */
	readonly text: string;
	/** What an image's HTML shows in one size; pages offer others. */
	readonly image?: ArticleImage;
};

export const NOTE_KINDS = ["correction", "update", "minor edit"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What readers are told of a change to a published article. */
export type EditionNote = {
	/** The edition that the change made: 2 for the first change. */
	readonly edition: number;
	readonly kind: NoteKind;
	/** ISO day. */
	readonly on: string;
	/** For a correction, what was wrong. */
	readonly text: string;
	/** Ids of the page's parts that it touched: blocks, figures, pull quotes. */
	readonly touches: readonly string[];
};

/** What an id of an article's page can lead to. */
export type PartKind =
	| "paragraph"
	| "heading"
	| "image"
	| "figure"
	| "pull quote"
	| "footnote";

/** An id that was published and whose part is gone: it leads to the place where the part stood. */
export type FormerPart = {
	readonly id: string;
	readonly kind: PartKind;
	/** Id of the block before which it is told; absent at the end of the body. */
	readonly before?: string;
	/** ISO day of the edition that lacks it. */
	readonly removedOn: string;
	/** The last edition that has it. */
	readonly edition: number;
};

export type Article = {
	readonly slug: string;
	readonly headline: string;
	readonly dek: string;
	readonly section: string;
	readonly kind: ArticleKind;
	/** As it is read: "Ada and Ben". */
	readonly byline: string;
	/** The names in it; one at least. */
	readonly authors: readonly string[];
	/** What the article rests on, said to the reader under the byline. */
	readonly restsOn?: string;
	/** ISO day. */
	readonly publishedOn: string;
	/** ISO instant. */
	readonly updatedAt?: string;
	/** BCP 47 tag. */
	readonly lang: string;
	/** Slug of the article that it is a translation of. */
	readonly translationOf?: string;
	readonly topics: readonly string[];
	readonly sources: readonly Source[];
	readonly figures: readonly Figure[];
	readonly pullQuotes: readonly PullQuote[];
	/** In the order in which the body has them. */
	readonly terms: readonly ExplainedTerm[];
	readonly body: readonly BodyBlock[];
	readonly footnotes: readonly Footnote[];
	readonly outline: readonly OutlineEntry[];
	/** The body's plain text: blocks joined by a blank line; without what is said of images. */
	readonly text: string;
	readonly wordCount: number;
	readonly isDraft: boolean;
	/** 1 for what was first published. */
	readonly edition: number;
	/** Every change since the first edition, in order. */
	readonly notes: readonly EditionNote[];
	readonly formerParts: readonly FormerPart[];
};
