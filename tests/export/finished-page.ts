// A piece of HTML → a finished page, for the rules to look at.
import type { FinishedHtml } from "../../lib/export/html-file.ts";
import { parseHtml } from "../../lib/export/parse-html.ts";

export const SITE_URL = "https://news.example";

/** A page at `path` whose body is `body` and whose head holds `head`. */
export function finishedPage(
	body: string,
	{ path = "index.html", head = "" } = {},
): FinishedHtml {
	const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
	return { path, tree: parseHtml(html), html, siteUrl: SITE_URL };
}
