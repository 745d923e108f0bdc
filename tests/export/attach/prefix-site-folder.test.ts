// A site may lie in a folder of its host: every address from the root gets the folder before it.
import { expect, it } from "vitest";
import { finishHtml } from "../../../lib/export/finish-html.ts";

const finish = (body: string, siteUrl: string) =>
	finishHtml({
		path: "index.html",
		exported: `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`,
		siteUrl,
	}).html;

const inFolder = (body: string) => finish(body, "https://example.org/news");

it("puts the folder before links and media that start at the root", () => {
	expect(inFolder('<a href="/about/#how">a</a>')).toContain(
		'href="/news/about/#how"',
	);
	expect(inFolder('<a href="/">a</a>')).toContain('href="/news/"');
	expect(
		inFolder('<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">'),
	).toContain('srcset="/news/a.png 1x, /news/b.png 2x" alt');
});

it("puts it into style sheets and style attributes", () => {
	const html = inFolder(
		'<style>@font-face{src:url(/_next/a.woff2),url("/b.woff2")}</style><p style="background:url(/c.png)">',
	);
	expect(html).toContain('url(/news/_next/a.woff2),url("/news/b.woff2")');
	expect(html).toContain("url(/news/c.png)");
});

it("leaves whole addresses, fragments, mail and other hosts alone", () => {
	const body = [
		'<a href="https://example.org/news/about/">a</a>',
		'<a href="#text">b</a>',
		'<a href="mailto:desk@example.org">c</a>',
		'<a href="//other.example/">d</a>',
		'<svg><rect fill="url(#hatch)"></rect></svg>',
	].join("");
	expect(inFolder(body)).toContain(body);
});

it("changes nothing where the site has its host to itself", () => {
	const body = '<a href="/about/">a</a>';
	expect(finish(body, "https://example.org")).toContain(body);
});
