// A page in another language than the site's.
import { expect, it } from "vitest";
import { liftPageSetting } from "../../../lib/export/attach/lift-page-setting.ts";
import { parseHtml } from "../../../lib/export/parse-html.ts";
import { renderHtml } from "../../../lib/export/render-html.ts";

function lifted(body: string): string {
	const tree = parseHtml(
		`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`,
	);
	liftPageSetting({ path: "/", tree, siteUrl: "https://example.org" });
	return renderHtml(tree);
}

it("has its language, direction and letters on its root, and no element around it", () => {
	expect(
		lifted(
			'<div lang="ar" dir="rtl" class="set-rtl set-arab" data-page-setting=""><main>نص</main></div>',
		),
	).toMatch(
		/<html lang="?ar"? dir="?rtl"? class="set-rtl set-arab">.*<body><main>نص<\/main>/s,
	);
});

it("stays as it is in the site's own", () => {
	expect(lifted("<main>Words</main>")).toMatch(
		/<html lang="?en"?>.*<body><main>Words<\/main>/s,
	);
});
