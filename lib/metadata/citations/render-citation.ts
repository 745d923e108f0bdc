// A cited work → what people paste into a list of references, and the files that reference managers read.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import type { CitedWork } from "./cited-work.ts";
import { WEB_PAGE_STYLES } from "./web-page-styles.ts";

export const CITATION_STYLES = [
	{ template: "apa", name: "APA" },
	{ template: "mla", name: "MLA" },
	{ template: "chicago", name: "Chicago" },
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number]["template"];

for (const [name, style] of Object.entries(WEB_PAGE_STYLES))
	plugins.config.get("@csl").templates.add(name, style);
// An id of ours is a slug: without the check it keeps its hyphens, which BibTeX allows.
Object.assign(plugins.config.get("@bibtex").format, {
	useIdAsLabel: true,
	checkLabel: false,
});

/** One line of plain text, in American English as these styles ask. */
export function renderCitation(work: CitedWork, style: CitationStyle): string {
	return cite(work)
		.format("bibliography", { format: "text", template: style, lang: "en-US" })
		.trim();
}

/** An entry `@misc` under the work's id. */
export function renderBibtex(work: CitedWork): string {
	return `${cite(work).format("bibtex", { format: "text" }).trim()}\n`;
}

/** A list of one item. */
export function renderCslJson(work: CitedWork): string {
	return `${JSON.stringify([work], null, "\t")}\n`;
}

function cite(work: CitedWork): Cite {
	// A graph would say by which program, and when, it was made.
	return new Cite(structuredClone(work), { generateGraph: false });
}
