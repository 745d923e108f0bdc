// An old address leads on, on hosts that know our rules and on those that don't.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import {
	followRedirects,
	renderRedirects,
} from "../../../lib/export/attach/render-redirects.ts";
import { writeRedirectPages } from "../../../lib/export/attach/write-redirect-pages.ts";

const siteUrl = "https://news.example";
const formerAddresses = [
	{
		from: "/articles/old/",
		to: "/articles/new/",
		lang: "ar",
		title: "تغيّر عنوان هذه الصفحة",
	},
];
const to = mkdtempSync(join(tmpdir(), "offprint-redirects-"));

afterAll(() => rmSync(to, { recursive: true }));

it("leads everything below the old address to its like below the new one", () => {
	const rules = renderRedirects(formerAddresses, siteUrl);
	expect(rules).toBe("/articles/old/* /articles/new/:splat 301\n");
	expect(followRedirects(rules, "/articles/old/")).toBe("/articles/new/");
	expect(followRedirects(rules, "/articles/old/editions/1/")).toBe(
		"/articles/new/editions/1/",
	);
	expect(followRedirects(rules, "/articles/older/")).toBeUndefined();
	expect(followRedirects("", "/")).toBeUndefined();
});

it("names the folder of a site that lies in one", () => {
	expect(renderRedirects(formerAddresses, `${siteUrl}/news`)).toBe(
		"/news/articles/old/* /news/articles/new/:splat 301\n",
	);
});

it("puts a page under every old address that names the new one, for people, browsers and search engines", async () => {
	const pages = [
		"index.html",
		"articles/new/index.html",
		"articles/new/editions/1/index.html",
	];
	const written = await writeRedirectPages({
		to,
		siteUrl,
		pages,
		formerAddresses,
	});
	expect(written).toEqual([
		"articles/old/index.html",
		"articles/old/editions/1/index.html",
	]);
	const html = readFileSync(join(to, "articles/old/index.html"), "utf8");
	const address = "https://news.example/articles/new/";
	expect(html).toContain(`<link rel="canonical" href="${address}">`);
	expect(html).toContain(`<a href="${address}" dir="ltr">`);
	expect(html).toContain(`content="0;url=${address}"`);
	// Of all links the canonical one stands first.
	expect(html).toMatch(
		/<link rel="canonical"[^>]*>[\s\S]*<script[^>]*>location/,
	);
	expect(html).toContain(
		'location.replace(document.querySelector("link").href+location.hash)',
	);
	expect(html).toContain("noindex");
	expect(html).toMatch(/<html lang="?ar"? dir="?rtl"?>/);
	expect(html).toContain("<h1>تغيّر عنوان هذه الصفحة</h1>");
});
