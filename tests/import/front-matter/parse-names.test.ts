import { describe, expect, it } from "vitest";
import { parseNames } from "../../../lib/import/front-matter/parse-names.ts";
import { importText } from "../read-case.ts";

describe("a byline of several people", () => {
	it.each([
		["Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
		[
			"Jane Doe, J. R. Roe, and Ana Ruiz",
			["Jane Doe", "J. R. Roe", "Ana Ruiz"],
		],
		[
			"Jane Doe, John Roe & Ana de la Cruz",
			["Jane Doe", "John Roe", "Ana de la Cruz"],
		],
		["Élodie Tanguy et Yann Le Goff", ["Élodie Tanguy", "Yann Le Goff"]],
		["Анна Петрова и Иван Сидоров", ["Анна Петрова", "Иван Сидоров"]],
		["Jane Doe; Ruth d’Arcy", ["Jane Doe", "Ruth d’Arcy"]],
		["陈若兰、李明远", ["陈若兰", "李明远"]],
	])("gives each name of “%s”", (byline, names) => {
		expect(parseNames(byline)).toEqual(names);
	});

	it.each([
		"Jane Doe",
		"Smith and Sons desk",
		"The desk and agencies",
		"Jane and John Doe",
		"Jane Doe and the Harbour Desk",
		"Jane Doe, New York",
		"Jane Doe and John Roe, Harbour Desk",
		"Jane Doe and John Roe in London",
		"José Ortega y Gasset",
		"Bell Press and Harbour News Agency",
	])("stays one text where not every part is a person: “%s”", (byline) => {
		expect(parseNames(byline)).toEqual([]);
	});

	it.each([
		[
			"metas",
			["Ruth Adeyemi", "Tomas Riva"]
				.map((name) => `<meta name="author" content="${name}">`)
				.join(""),
		],
		[
			"linked data",
			'<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Valley"},{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ruth Adeyemi"},{"@type":"Person","name":"Tomas Riva"}]}]}</script>',
		],
	])(
		"is a list in the front matter where a page’s %s name each author apart",
		async (_, head) => {
			const words =
				"The beekeepers of the valley have opened their hives after the wettest winter in forty years, and found them silent. ";
			const { markdown } = await importText(
				`<html lang="en"><head>${head}</head><body><article><h1>Silent hives</h1><p>${words.repeat(3)}</p></article></body></html>`,
				"page.html",
			);
			expect(markdown).toContain("\nbyline: [Ruth Adeyemi, Tomas Riva]\n");
		},
	);

	it.each([
		["broken", '{"@type":'],
		[
			"deep",
			`{"@type":${"[".repeat(9999)}${"]".repeat(9999)},"author":${"[".repeat(9999)}${"]".repeat(9999)}}`,
		],
	])("is looked for in no linked data that are %s", async (_, linked) => {
		const { markdown } = await importText(
			`<html lang="en"><head><script type="application/ld+json">${linked}</script></head><body><p>The hives are silent since March, and nobody knows why.</p></body></html>`,
			"page.html",
		);
		expect(markdown).toContain("\nbyline:\n");
	});
});
