import { expect, it } from "vitest";
import { attachLateStyles } from "../../../lib/export/attach/attach-late-styles.ts";
import { renderHtml } from "../../../lib/export/render-html.ts";
import { finishedPage } from "../finished-page.ts";

it("brings late styles together at the end of the page", () => {
	const page = finishedPage(
		"<main><p>Text</p><style>@media print{@page{margin:1cm}}</style></main><footer>End</footer>",
		{ head: "<style>p{margin:0}@layer late{p{color:red}}</style>" },
	);
	attachLateStyles(page);
	expect(renderHtml(page.tree)).toBe(
		'<!doctype html><html lang="en"><head><style>p{margin:0}@layer late</style></head><body><main><p>Text</p></main><footer>End</footer><style>@layer late{p{color:red}}@media print{@page{margin:1cm}}</style></body></html>',
	);
});

it("adds nothing to a page without late styles", () => {
	const page = finishedPage("<p>Text</p>");
	attachLateStyles(page);
	expect(renderHtml(page.tree)).not.toContain("<style");
});
