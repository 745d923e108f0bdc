// How things that are saved in the browser are named.
import { describe, expect, it } from "vitest";
import { isHashed } from "../../enhance/saved/is-hashed.ts";
import { pageKey } from "../../enhance/saved/page-key.ts";
import { isOfSite, savedCaches } from "../../enhance/saved/saved-caches.ts";

describe("a page's address", () => {
	it.each([
		["https://news.example/a/", "https://news.example/a/"],
		["https://news.example/a", "https://news.example/a/"],
		["https://news.example/a/?from=mail#p-k3tz", "https://news.example/a/"],
		["https://news.example", "https://news.example/"],
		["https://news.example/feed.xml?x", "https://news.example/feed.xml"],
	])("%s is saved as %s", (address, key) => {
		expect(pageKey(address)).toBe(key);
	});
});

describe("a file is taken from what is saved, unasked,", () => {
	it.each([
		"https://news.example/_next/static/media/text.1myo_rge42xmw.woff2",
		"https://news.example/news/scripts/saved-59a30b1042.js",
		"https://news.example/images/bridge-59a30b1042-640.avif",
	])("where its name changes with its bytes: %s", (address) => {
		expect(isHashed(address)).toBe(true);
	});

	it.each([
		"https://news.example/favicon.svg",
		"https://news.example/articles/harbour-bridge/",
		"https://news.example/articles/harbour-bridge/cards/article.png",
		"https://news.example/articles/a/copies/a-letter.pdf",
	])("and never else: %s", (address) => {
		expect(isHashed(address)).toBe(false);
	});
});

describe("sites in folders of one host", () => {
	it("have caches of their own", () => {
		const news = Object.values(savedCaches("https://example.org/news/"));
		const root = Object.values(savedCaches("https://example.org/"));
		expect(new Set([...news, ...root]).size).toBe(news.length + root.length);
		for (const name of news) {
			expect(isOfSite(name, "https://example.org/news/")).toBe(true);
			expect(isOfSite(name, "https://example.org/")).toBe(false);
		}
		for (const name of root)
			expect(isOfSite(name, "https://example.org/news/")).toBe(false);
	});
});
