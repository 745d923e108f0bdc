// SITE_URL becomes the address that every permalink starts with.
import { describe, expect, it } from "vitest";
import { siteAddress } from "../../lib/content/site-address.ts";

describe("the address of the site", () => {
	it("is the local one until SITE_URL gives another", () => {
		expect(siteAddress(undefined)).toEqual({ url: "http://localhost:3000" });
		expect(siteAddress("")).toEqual({ url: "http://localhost:3000" });
	});

	it("may end in a folder, and has no slash at its end", () => {
		expect(siteAddress("https://example.org/")).toEqual({
			url: "https://example.org",
		});
		expect(siteAddress("https://example.org/news/")).toEqual({
			url: "https://example.org/news",
		});
	});

	it.each([
		"/news/",
		"example.org",
		"ftp://example.org",
		"https://example.org/?a=1",
		"https://example.org/#top",
		"nonsense",
	])("can't be %s", (value) => {
		expect(siteAddress(value)).toMatchObject({
			problem: { file: "SITE_URL", rule: "site-url-wrong" },
		});
	});
});
