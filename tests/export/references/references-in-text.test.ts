import { expect, it } from "vitest";
import { referencesInText } from "../../../lib/export/references/references-in-text.ts";

const references = (text: string) =>
	referencesInText(text, "https://news.example");

it("finds the site's own addresses in sitemaps and feeds", () => {
	expect(
		references(
			"<loc>https://news.example/a/</loc><link>https://news.example/b/?x=1&amp;y=2</link><loc>https://x.example/</loc>",
		),
	).toEqual(["https://news.example/a/", "https://news.example/b/?x=1&y=2"]);
});

it("finds them in HTML that a feed has in quotation", () => {
	expect(
		references("&lt;a href=&quot;https://news.example/a/&quot;&gt;"),
	).toEqual(["https://news.example/a/"]);
});

it("doesn't take another host for ours because its name starts alike", () => {
	expect(references("https://news.example.org/a/")).toEqual([]);
});
