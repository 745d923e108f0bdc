// An article → the meta elements by which reference managers and libraries know it.
import { absoluteUrl, articlePath } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { Site } from "../model/site.ts";

/**
 * `citation_*` as Google Scholar and Zotero read them, and Dublin Core's elements (DCMI: Expressing Dublin Core in HTML). What the page says
 * elsewhere already, and both fall back to, isn't repeated: language is the document's own.
 */
export function scholarlyMeta(
	site: Site,
	{ slug, headline, authors, publishedOn, topics, lang }: Article,
): Record<string, string | string[]> {
	const url = absoluteUrl(site.url, articlePath(slug));
	return {
		citation_title: headline,
		citation_author: [...authors],
		citation_publication_date: publishedOn.replaceAll("-", "/"),
		citation_journal_title: site.name,
		citation_language: lang,
		citation_public_url: url,
		"DC.title": headline,
		"DC.creator": [...authors],
		"DC.date": publishedOn,
		"DC.publisher": site.name,
		"DC.language": lang,
		"DC.subject": [...topics],
		"DC.identifier": url,
		"DC.type": "Text",
	};
}
