// Every HTML file of the built site, by html-validate.
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const validator = new HtmlValidate({
	extends: ["html-validate:standard", "html-validate:a11y"],
	rules: {
		// The style sheet of print and of the page's lower half stands at the end of the body, so that the headline needn't wait for it.
		"element-permitted-content": "off",
		// React writes void elements and booleans its own way.
		"void-style": "off",
		"attribute-boolean-style": "off",
		"no-inline-style": "off",
		"long-title": "off",
	},
});

const pages = globSync("**/*.html", { cwd: "out" }).sort();

describe("the built site", () => {
	it("has a page of every kind", () => {
		const article = "articles/deepseek-sparks-a-chip-revolution";
		expect(pages).toEqual(
			expect.arrayContaining([
				"404.html",
				"about/index.html",
				"corrections/index.html",
				`${article}/cite/index.html`,
				`${article}/editions/1/index.html`,
				`${article}/editions/index.html`,
				`${article}/figures/chip-price/index.html`,
				`${article}/index.html`,
				`${article}/quotes/dependence/index.html`,
				"index.html",
			]),
		);
	});

	it.each(pages)("has valid HTML in %s", async (page) => {
		const { results } = await validator.validateString(
			readFileSync(`out/${page}`, "utf8"),
		);
		expect(
			results.flatMap(({ messages }) =>
				messages.map(
					({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`,
				),
			),
		).toEqual([]);
	});
});
