import { expect, it } from "vitest";
import { renderHeaders } from "../../../lib/export/attach/render-headers.ts";

it("has a host ask again for the service worker, and keep what has a hash in its name", () => {
	expect(renderHeaders("https://example.org/news")).toBe(
		[
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
