import { expect, it } from "vitest";
import { verifyNothingUnreferenced } from "../../../lib/export/verify/verify-nothing-unreferenced.ts";
import { finishedSite } from "../finished-site.ts";

it("finds a file that no page leads to, and pages that lead to each other alone", () => {
	const site = finishedSite({
		"index.html": { refers: ["/a/"] },
		"a/index.html": { refers: ["/a.png"] },
		"a.png": {},
		"left-over.png": {},
		"b/index.html": { refers: ["/c/"] },
		"c/index.html": { refers: ["/b/"] },
	});
	expect(verifyNothingUnreferenced(site).map(({ file }) => file)).toEqual([
		"left-over.png",
		"b/index.html",
		"c/index.html",
	]);
});

it("lets stand what hosts and protocols ask for by name, and what those lead to", () => {
	const site = finishedSite({
		"robots.txt": { refers: ["https://news.example/news-sitemap.xml"] },
		"404.html": {},
		_headers: {},
		"favicon.svg": {},
		".well-known/security.txt": {},
		"sitemap.xml": { refers: ["https://news.example/a/"] },
		"news-sitemap.xml": {},
		"a/index.html": {},
	});
	expect(verifyNothingUnreferenced(site)).toEqual([]);
});
