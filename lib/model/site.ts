// The whole site as pages, feeds and copies see it.
import type { Article, BodyBlock, OutlineEntry } from "./article.ts";

/** A page that is no article: content/pages/<slug>.md. */
export type Page = {
	readonly slug: string;
	readonly headline: string;
	readonly dek: string;
	readonly body: readonly BodyBlock[];
	readonly outline: readonly OutlineEntry[];
};

export type Site = {
	readonly name: string;
	readonly description: string;
	/** BCP 47 tag of the interface and of pages without a language of their own. */
	readonly lang: string;
	/** Address of the site without a slash at its end: https://example.org/news. */
	readonly url: string;
	/** Newest first; those of one day by slug. */
	readonly articles: readonly Article[];
	readonly pages: readonly Page[];
};
