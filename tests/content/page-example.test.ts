// A page that explains how figures are checked shows a real one.
import { expect, it } from "vitest";
import { buildPage } from "../../lib/content/build-page.ts";
import { checkExamples } from "../../lib/content/check-examples.ts";
import { findExample } from "../../lib/model/find-example.ts";
import { loadFirstArticle } from "../browser/first-article.ts";

const pageWith = (example: string) =>
	buildPage(
		{
			file: "content/pages/how.md",
			text: `---\nheadline: How\ndek: Thus.\nexample: ${example}\n---\n\nText.\n`,
		},
		"en",
	);

it("is a figure of a published article, and the site says where the page names one that there isn't", async () => {
	const article = await loadFirstArticle();
	const [figure] = article.figures;
	const built = [{ slug: article.slug, article }];
	const named = `${article.slug}#figure-${figure?.id}`;
	expect(findExample(named, [article])?.figure).toBe(figure);
	expect(checkExamples([pageWith(named)], built)).toEqual([]);
	expect(
		checkExamples([pageWith(`${article.slug}#figure-gone`)], built),
	).toMatchObject([
		{
			file: "content/pages/how.md",
			line: 4,
			column: 10,
			rule: "page-example-unknown",
		},
	]);
});

it("has to be written as its address is", () => {
	expect(pageWith("the first one").problems).toMatchObject([
		{ line: 4, rule: "field-wrong" },
	]);
});
