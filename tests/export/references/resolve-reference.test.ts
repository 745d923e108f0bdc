import { describe, expect, it } from "vitest";
import {
	addressOf,
	resolveReference,
} from "../../../lib/export/references/resolve-reference.ts";

const page = "articles/a/index.html";

describe("a site at the root of its host", () => {
	const resolve = (reference: string) =>
		resolveReference(reference, page, "https://news.example");
	it("leads pages to their file and fragments to their id", () => {
		expect(resolve("/about/#r%C3%A9sum%C3%A9")).toEqual({
			path: "about/index.html",
			fragment: "résumé",
		});
		expect(resolve("../b/")?.path).toBe("articles/b/index.html");
		expect(resolve("#claim-x")).toEqual({ path: page, fragment: "claim-x" });
		expect(resolve("https://news.example")?.path).toBe("index.html");
		expect(resolve("/feed.xml?x=1")?.path).toBe("feed.xml");
	});
	it("leaves other hosts and other kinds of address alone", () => {
		for (const away of ["https://x.example/", "mailto:a@b.c", "data:,x"])
			expect(resolve(away)).toBeUndefined();
	});
	it("takes what is no address for a path that no file has", () => {
		expect(resolve("https://[oops")?.path).toBe("https://[oops");
	});
});

it("tells a way out of a site that lies in a folder of its host", () => {
	const resolve = (reference: string) =>
		resolveReference(reference, page, "https://x.example/news");
	expect(resolve("https://x.example/news/about/")?.path).toBe(
		"about/index.html",
	);
	expect(resolve("/about/")?.path).toBe("/about/");
});

it("gives each file its address", () => {
	expect(addressOf("index.html", "https://x.example/news")).toBe(
		"https://x.example/news/",
	);
	expect(addressOf("a b/index.html", "https://x.example")).toBe(
		"https://x.example/a%20b/",
	);
	expect(addressOf("feed.xml", "https://x.example")).toBe(
		"https://x.example/feed.xml",
	);
});
