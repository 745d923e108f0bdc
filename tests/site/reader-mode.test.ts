// What the readers of browsers and read-later services keep of the built page: the whole body, the figures once, no pull quote.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import {
	FIRST_ARTICLE,
	fold,
	loadFirstArticle,
} from "../browser/first-article.ts";

const article = await loadFirstArticle();
const html = readFileSync(`out${FIRST_ARTICLE}index.html`, "utf8");

function textOf(markup: string): string {
	return fold(
		parseHTML(`<!doctype html><body>${markup}</body>`).document.body
			.textContent ?? "",
	);
}

async function readWithReadability(): Promise<string> {
	const { document } = parseHTML(html);
	return textOf(new Readability(document).parse()?.content ?? "");
}

async function readWithDefuddle(): Promise<string> {
	const { content } = await Defuddle(
		parseHTML(html).document,
		"https://example.org/",
		{ markdown: false },
	);
	return textOf(content);
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe.each([
	["Readability", readWithReadability],
	["Defuddle", readWithDefuddle],
])("%s", (_name, read) => {
	it("keeps every paragraph of the article, once", async () => {
		const text = await read();
		for (const { text: paragraph } of article.body)
			expect(count(text, fold(paragraph)), paragraph).toBe(1);
	});

	it("keeps every figure with its qualifier, once", async () => {
		const text = await read();
		for (const { label, value } of article.figures) {
			expect(count(text, fold(label)), label).toBe(1);
			expect(text).toContain(fold(`${value.qualifier} ${value.amount}`));
		}
	});

	it("leaves out the pull quotes, so that nothing is read twice", async () => {
		expect(await read()).not.toContain("Where it stands in the text");
	});
});
