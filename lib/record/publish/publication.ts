// What npm run publish was asked to do, and what it found.
import type { Article, NoteKind } from "../../model/article.ts";
import type { RecordedArticle } from "../read-records.ts";

/** An article of the content folder, built, with the text of its file. */
export type Manuscript = {
	readonly article: Article;
	/** The file as it stands. */
	readonly text: string;
	/** By hashArticle. */
	readonly sha256: string;
};

export type Note = { readonly kind: NoteKind; readonly text: string };

export type PublishRequest = {
	/** Articles that are meant; all that differ from the record where none is named. */
	readonly slugs: readonly string[];
	readonly note?: Note;
	/** ISO day of the new editions. */
	readonly on: string;
};

/** A published article with the edition before, built. */
export type Published = {
	readonly recorded: RecordedArticle;
	/** The last published edition, with the ids that the record gives. */
	readonly article: Article;
};

/** All that publish looks at. */
export type Situation = {
	readonly manuscripts: readonly Manuscript[];
	readonly published: readonly Published[];
	readonly request: PublishRequest;
};

export type Step =
	| {
			readonly did: "published" | "new edition";
			readonly slug: string;
			readonly edition: number;
	  }
	| { readonly did: "renamed"; readonly slug: string; readonly from: string }
	| { readonly did: "withdrawn"; readonly slug: string }
	/** Pages that are no articles, or headings of them. */
	| { readonly did: "recorded pages" };

/** Files to write and to move, told from the content folder, and what they mean; or why nothing is done. */
export type Plan = {
	readonly steps: readonly Step[];
	readonly writes: readonly { readonly path: string; readonly text: string }[];
	/** Images to copy, unless they are kept already. */
	readonly keeps: readonly { readonly from: string; readonly to: string }[];
	readonly removes: readonly string[];
};

export type Refusal = { readonly refused: string };
