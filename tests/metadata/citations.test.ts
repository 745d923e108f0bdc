// An article can be cited as the styles ask, and taken over by reference managers.
import { Cite } from "@citation-js/core";
import { expect, it } from "vitest";
import {
	describeCitedWork,
	findCitables,
} from "../../lib/metadata/citations/cited-work.ts";
import {
	listCitationFiles,
	listCitations,
} from "../../lib/metadata/citations/list-citations.ts";
import {
	type CitationStyle,
	renderBibtex,
	renderCitation,
	renderCslJson,
} from "../../lib/metadata/citations/render-citation.ts";
import { sampleArticle, sampleSite } from "./sample-site.ts";

const site = sampleSite();
const ADDRESS = "https://news.example/daily/articles/harbour-bridge/";

function workOf(name: string, article = sampleArticle()) {
	const citable = findCitables(article).find((one) => one.name === name);
	if (citable === undefined) throw new Error(`nothing is named ${name}`);
	return describeCitedWork(site, article, citable);
}

it.each<[CitationStyle, string]>([
	[
		"apa",
		`Ada Example. (2026, March 2). The harbour bridge reopens. The Daily Example. ${ADDRESS}`,
	],
	[
		"mla",
		`Ada Example. “The harbour bridge reopens.” The Daily Example, 2 Mar. 2026, ${ADDRESS}.`,
	],
	[
		"chicago",
		`Ada Example. “The harbour bridge reopens.” The Daily Example. March 2, 2026. ${ADDRESS}.`,
	],
])("is cited in %s as the manual says", (style, line) => {
	expect(renderCitation(workOf("article"), style)).toBe(line);
});

it("cites a figure with its hedge and its own address", () => {
	expect(renderCitation(workOf("figure-toll"), "mla")).toBe(
		`Ada Example. “Toll for a lorry: could reach 35%, by 2027, in ‘The harbour bridge reopens.’” The Daily Example, 2 Mar. 2026, ${ADDRESS}figures/toll/.`,
	);
});

it("gives BibTeX with the slug as key and TeX's signs escaped", () => {
	const headline = "50% of $1 & more_or_less {now}";
	const bibtex = renderBibtex(workOf("article", sampleArticle({ headline })));
	expect(bibtex).toMatch(/^@misc\{harbour-bridge,\n/);
	expect(bibtex).toContain("author = {{Ada Example}}");
	expect(bibtex).toContain("year = {2026}");
	const read = new Cite(bibtex, { generateGraph: false });
	expect(JSON.parse(read.format("data", { format: "text" }))).toMatchObject([
		{ id: "harbour-bridge", title: headline, URL: ADDRESS },
	]);
});

it("gives CSL-JSON that Citation.js reads back as it was", () => {
	const work = workOf("quote-nobody");
	const read = new Cite(JSON.parse(renderCslJson(work)), {
		generateGraph: false,
	});
	expect(JSON.parse(read.format("data", { format: "text" }))).toMatchObject([
		work,
	]);
});

it("has two files for each thing that its page cites", () => {
	const article = sampleArticle();
	const linked = listCitations(site, article).flatMap(({ files }) =>
		files.map(({ path }) => path.split("/").at(-1)),
	);
	const written = listCitationFiles(site, article);
	expect(written).toHaveLength(8);
	expect(written.map(({ file }) => file)).toEqual(linked);
	for (const { render } of written) expect(render()).toContain("2026");
});
