// What the readers of browsers and read-later services keep of the built page: the whole body, the figures once, no pull quote.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../lib/content/load-site.ts";
import { fold } from "../browser/first-article.ts";

const PAGES = [
	{
		slug: "deepseek-sparks-a-chip-revolution",
		content: "content",
		out: "out",
	},
	{
		slug: "reading-modes",
		content: ".cache/specimen-content",
		out: ".cache/specimen-out",
	},
];

function textOf(markup: string): string {
	const page = `<!doctype html><html><body>${markup}</body></html>`;
	return fold(parseHTML(page).document.body.textContent ?? "");
}

async function readWithReadability(html: string): Promise<string> {
	const { document } = parseHTML(html);
	return textOf(new Readability(document).parse()?.content ?? "");
}

async function readWithDefuddle(html: string): Promise<string> {
	const { document } = parseHTML(html);
	return textOf((await Defuddle(document, "https://example.org/")).content);
}

const count = (text: string, part: string) => text.split(part).length - 1;

for (const { slug, content, out } of PAGES) {
	describe.each([
		["Readability", readWithReadability],
		["Defuddle", readWithDefuddle],
	])(`%s on ${slug}`, async (_name, read) => {
		const { site } = await loadSite({ contentFolder: content });
		const article = site?.articles.find((candidate) => candidate.slug === slug);
		if (article === undefined) throw new Error(`${content} has no ${slug}`);
		const text = await read(
			readFileSync(`${out}/articles/${slug}/index.html`, "utf8"),
		);

		it("keeps every paragraph and heading of the article, once", () => {
			for (const block of article.body)
				expect(count(text, fold(block.text)), block.text).toBe(1);
		});

		it("keeps every figure with its qualifier, once", () => {
			for (const { label, value } of article.figures) {
				expect(count(text, fold(label)), label).toBe(1);
				expect(text).toContain(fold(`${value.qualifier} ${value.amount}`));
			}
		});

		it("leaves out the pull quotes, so that nothing is read twice", () => {
			expect(article.pullQuotes.length).toBeGreaterThan(0);
			expect(text).not.toContain("Where it stands in the text");
		});
	});
}
