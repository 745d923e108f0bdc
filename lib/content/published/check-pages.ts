// Pages that are no articles and their record → what keeps the site from being built.
import { GLOSSARY_SLUG, pagePath } from "../../model/address.ts";
import type { Problem } from "../../model/problem.ts";
import type {
	ReadPagesRecord,
	RecordedPage,
} from "../../record/pages-record.ts";

/** Complains of pages and headings that the record doesn't know, and of recorded ones that are gone. */
export function checkPages(
	pages: readonly RecordedPage[],
	{ file, record }: ReadPagesRecord,
): Problem[] {
	const complain = (rule: string, message: string) => ({
		file,
		line: 1,
		column: 1,
		rule,
		message,
	});
	const unknown = pages.flatMap(({ slug, outline }) => {
		const recorded = record.pages[slug];
		const isKnown =
			recorded !== undefined &&
			outline.every(({ id }) => recorded.ids.includes(id));
		return isKnown
			? []
			: complain(
					"page-not-published",
					`the record doesn’t know all of ${pagePath(slug)}; publish it by npm run publish.`,
				);
	});
	const gone = Object.entries(record.pages).flatMap(([slug, { ids }]) => {
		const page = pages.find((candidate) => candidate.slug === slug);
		if (page === undefined)
			return complain(
				"page-gone",
				`${pagePath(slug)} was published and isn’t there any more; restore content/${isGlossary(slug) ? "glossary.yaml" : `pages/${slug}.md`}.`,
			);
		return ids
			.filter((id) => page.outline.every((entry) => entry.id !== id))
			.map((id) =>
				complain(
					"page-heading-gone",
					`${pagePath(slug)}#${id} was published and leads nowhere; ${isGlossary(slug) ? `bring the term back in content/glossary.yaml with the id "${id}"` : "give its heading the words that it had"}.`,
				),
			);
	});
	return [...unknown, ...gone];
}

const isGlossary = (slug: string) => slug === GLOSSARY_SLUG;
