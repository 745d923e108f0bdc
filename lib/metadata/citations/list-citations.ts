// An article → everything of it that can be cited, in every style and format: what its page of citations shows and its files hold.
import { citationFilePath } from "../../model/address.ts";
import type { Article } from "../../model/article.ts";
import type { Site } from "../../model/site.ts";
import { describeCitedWork, findCitables } from "./cited-work.ts";
import {
	CITATION_STYLES,
	renderBibtex,
	renderCitation,
	renderCslJson,
} from "./render-citation.ts";

/** The article, its figures, its pull quotes: each with lines to copy and the addresses of its files. */
export function listCitations(site: Site, article: Article) {
	return findCitables(article).map((citable) => {
		const { name, title, path } = citable;
		const work = describeCitedWork(site, article, citable);
		return {
			id: name,
			title,
			path,
			lines: CITATION_STYLES.map(({ template, name: style }) => ({
				style,
				text: renderCitation(work, template),
			})),
			files: FORMATS.map(({ format, ending }) => ({
				format,
				path: citationFilePath(article.slug, `${name}${ending}`),
			})),
		};
	});
}

const FORMATS = [
	{ format: "BibTeX", ending: ".bib", render: renderBibtex },
	{ format: "CSL-JSON", ending: ".csl.json", render: renderCslJson },
] as const;

export type CitationFile = {
	/** "article.bib", "figure-steel.csl.json" */
	readonly file: string;
	readonly render: () => string;
};

/** Every file for reference managers, each rendered when it is asked for. */
export function listCitationFiles(
	site: Site,
	article: Article,
): CitationFile[] {
	return findCitables(article).flatMap((citable) =>
		FORMATS.map(({ ending, render }) => ({
			file: `${citable.name}${ending}`,
			render: () => render(describeCitedWork(site, article, citable)),
		})),
	);
}
