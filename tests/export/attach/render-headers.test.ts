import { expect, it } from "vitest";
import {
	findHeaders,
	renderHeaders,
} from "../../../lib/export/attach/render-headers.ts";

const RULES = renderHeaders("https://example.org/news", "default-src 'self'");

it("has a host ask again for the service worker, keep what has a hash in its name, and say the policy of every file", () => {
	expect(RULES).toBe(
		[
			"/news/*\n  Content-Security-Policy: default-src 'self'\n  Referrer-Policy: strict-origin-when-cross-origin\n  X-Content-Type-Options: nosniff\n",
			"/news/sw.js\n  Cache-Control: no-cache\n",
			"/news/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n",
			"/news/scripts/*\n  Cache-Control: public, max-age=31536000, immutable\n",
			"/news/images/*\n  Cache-Control: public, max-age=31536000, immutable\n",
			"/news/pagefind/fragment/*\n  Cache-Control: public, max-age=31536000, immutable\n",
			"/news/pagefind/index/*\n  Cache-Control: public, max-age=31536000, immutable\n",
			"/news/pagefind/filter/*\n  Cache-Control: public, max-age=31536000, immutable\n",
		].join(""),
	);
});

it("is read by our own server as hosts read it", () => {
	const caching = (path: string) => findHeaders(RULES, path)["Cache-Control"];
	expect(caching("/news/sw.js")).toBe("no-cache");
	expect(caching("/news/scripts/a-0.js")).toContain("immutable");
	expect(caching("/news/articles/scripts/")).toBeUndefined();
	expect(findHeaders(RULES, "/news/about/")).toEqual({
		"Content-Security-Policy": "default-src 'self'",
		"Referrer-Policy": "strict-origin-when-cross-origin",
		"X-Content-Type-Options": "nosniff",
	});
	expect(findHeaders(RULES, "/about/")).toEqual({});
	expect(findHeaders("", "/news/about/")).toEqual({});
});
