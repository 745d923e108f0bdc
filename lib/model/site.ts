// The whole site as pages, feeds and copies see it.
import type {
	Article,
	BodyBlock,
	EditionNote,
	GlossaryTerm,
	OutlineEntry,
	Standing,
} from "./article.ts";
import type { Problem } from "./problem.ts";

/** A page that is no article: content/pages/<slug>.md. */
export type Page = {
	readonly slug: string;
	readonly headline: string;
	readonly dek: string;
	readonly body: readonly BodyBlock[];
	readonly outline: readonly OutlineEntry[];
	/** A figure that it shows with its sentence: "harbour-bridge#figure-steel". */
	readonly example?: string;
};

/** A published article as it was, or is, from one day on. */
export type Edition = {
	readonly article: Article;
	/** ISO day of its publication. */
	readonly on: string;
	/** What readers are told of the change that made it; the first has none. */
	readonly note?: EditionNote;
	readonly isCurrent: boolean;
};

/** An article that was taken back: its address says when and why. */
export type WithdrawnArticle = {
	readonly slug: string;
	readonly headline: string;
	/** ISO days. */
	readonly publishedOn: string;
	readonly withdrawnOn: string;
	readonly why: string;
	/** What lists keep its place by. */
	readonly lang: string;
	readonly section: string;
	readonly topics: readonly string[];
	readonly authors: readonly string[];
	/** Of the figures that it had. */
	readonly standings: readonly Standing[];
};

/** An article that has Problems, as far as it goes: an editor sees its text while the rest is filled in. */
export type UnfinishedArticle = {
	readonly slug: string;
	/** Where its front matter has one. */
	readonly headline?: string;
	readonly lang: string;
	/** Without claims, pull quotes and images. */
	readonly body: readonly BodyBlock[];
};

/** An address that was published and is another now: of an article that was renamed, or of a part of one that was withdrawn. */
export type FormerAddress = { readonly from: string; readonly to: string };

/** An address that was published, with the ids on it: what must go on leading somewhere. */
export type Permalink = {
	readonly path: string;
	readonly ids: readonly string[];
};

/** An address at which articles or figures are listed. */
export type ListingAddress = {
	readonly path: string;
	/** Of a section, a topic or an author. */
	readonly name?: string;
};

/** How editors want the front page. */
export type FrontWishes = {
	/** Slug of the article that leads; else the newest does. */
	readonly lead?: string;
	/** Slugs of those that follow it, before the newest of the others. */
	readonly order: readonly string[];
	/** Names of the sections, in the order in which they stand; the others follow by name. */
	readonly sections: readonly string[];
};

export type Site = {
	readonly name: string;
	readonly description: string;
	/** BCP 47 tag of the interface and of pages without a language of their own. */
	readonly lang: string;
	/** Where readers' letters go. */
	readonly editorMail?: string;
	/** Address of the site without a slash at its end: https://example.org/news. */
	readonly url: string;
	/** Newest first; those of one day by slug. */
	readonly articles: readonly Article[];
	readonly pages: readonly Page[];
	/** By their terms, in the order of the alphabet. */
	readonly glossary: readonly GlossaryTerm[];
	/** Of every published article, in order. */
	readonly editions: readonly Edition[];
	readonly withdrawn: readonly WithdrawnArticle[];
	readonly formerAddresses: readonly FormerAddress[];
	readonly permalinks: readonly Permalink[];
	/** Lists that were published: each goes on leading somewhere, if nothing stands in it any more. */
	readonly listings: readonly ListingAddress[];
	readonly front: FrontWishes;
	/** What is wrong with the content: shown to editors in development. A site with Problems is never built. */
	readonly problems: readonly Problem[];
	/** For an editor's look alone. */
	readonly unfinished?: readonly UnfinishedArticle[];
};
