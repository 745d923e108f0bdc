import { expect, it } from "vitest";
import { verifyPageList } from "../../../lib/export/verify/verify-page-list.ts";
import { finishedSite } from "../finished-site.ts";

const site = finishedSite({
	"index.html": {},
	"404.html": {},
	"a/index.html": {},
	"feed.xml": {},
});

it("finds a page that the list lacks, and an address of it that has no page", () => {
	const failures = verifyPageList(site, new Set(["/", "/b/"]));
	expect(failures.map(({ file }) => file)).toEqual([
		"a/index.html",
		"b/index.html",
	]);
});

it("has nothing to say where both are the same", () => {
	expect(verifyPageList(site, new Set(["/", "/a/"]))).toEqual([]);
});
