import { expect, it } from "vitest";
import { splitLateCss } from "../../../lib/export/attach/split-late-css.ts";

it("cuts the layer late out and keeps its place among the layers", () => {
	expect(
		splitLateCss(
			"@layer base{p{margin:0}}@layer late{.sources{color:red}}@layer utilities{.p-4{padding:1rem}}",
		),
	).toEqual({
		early:
			"@layer base{p{margin:0}}@layer late;@layer utilities{.p-4{padding:1rem}}",
		late: "@layer late{.sources{color:red}}",
	});
});

it("names the layer once, however many parts it has", () => {
	const { early, late } = splitLateCss(
		"@layer base,late;@layer late{a{color:red}}p{margin:0}@layer late{b{color:red}}",
	);
	expect(early).toBe("@layer base,late;p{margin:0}");
	expect(late).toBe("@layer late{a{color:red}}@layer late{b{color:red}}");
});

it("cuts out what is for paper alone, in its layer", () => {
	expect(
		splitLateCss(
			"@layer base{p{margin:0}@media print{p{color:#000}}}@media print{nav{display:none}}@page{margin:2cm}",
		),
	).toEqual({
		early: "@layer base{p{margin:0}}",
		late: "@layer base{@media print{p{color:#000}}}@media print{nav{display:none}}@page{margin:2cm}",
	});
});

it("leaves rules for paper and screen where they are", () => {
	const css =
		"@media print,screen{p{margin:0}}@media (min-width:62rem){p{margin:1px}}";
	expect(splitLateCss(css)).toEqual({ early: css, late: "" });
});
