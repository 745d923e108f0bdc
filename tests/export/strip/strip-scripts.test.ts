import { expect, it } from "vitest";
import { renderHtml } from "../../../lib/export/render-html.ts";
import { stripScripts } from "../../../lib/export/strip/strip-scripts.ts";
import { finishedPage } from "../finished-page.ts";

function strip(body: string, head = ""): string {
	const page = finishedPage(body, { head });
	stripScripts(page);
	return renderHtml(page.tree);
}

it("removes the framework's scripts, inline ones and those in files", () => {
	const html = strip(
		'<p>Text</p><script>self.__next_f.push([1,"x"])</script><script src="/_next/static/chunks/a.js" async></script><script type="module" src="b.js"></script>',
	);
	expect(html).not.toContain("<script");
	expect(html).toContain("<p>Text</p>");
});

it("keeps a script that carries our attribute", () => {
	expect(strip('<script data-offprint>"ours"</script>')).toContain(
		'<script data-offprint="">"ours"</script>',
	);
});

it("removes hints that fetch scripts, and keeps those for typefaces", () => {
	const html = strip(
		"",
		'<link rel="preconnect" href="/" crossorigin=""><link rel="preload" as="script" href="/a.js"><link rel="modulepreload" href="/b.js"><link rel="preload" as="font" href="/c.woff2">',
	);
	expect(html.match(/<link[^>]*>/g)).toEqual([
		'<link rel="preload" as="font" href="/c.woff2">',
	]);
});
