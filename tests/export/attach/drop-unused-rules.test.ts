import { expect, it } from "vitest";
import { dropUnusedRules } from "../../../lib/export/attach/drop-unused-rules.ts";

const names = {
	tags: new Set(["body", "p", "a"]),
	classes: new Set(["lead", "print:hidden"]),
	ids: new Set(["top"]),
};
const drop = (css: string) => dropUnusedRules(css, names);

it("keeps what an element of the page can match, whatever its state", () => {
	const css =
		'body{margin:0}.lead>a:hover{color:red}#top::before{content:"x"}[popover]{color:red}*,:root{--a:1}.print\\:hidden{display:none}';
	expect(drop(css)).toBe(css);
});

it("drops rules for elements, classes and ids that the page hasn't got", () => {
	expect(drop("table{a:b}.lead .tail{a:b}p#end{a:b}a{a:b}")).toBe("a{a:b}");
});

it("keeps of a list the selectors that can match", () => {
	expect(drop("table,p,.tail{a:b}")).toBe("p{a:b}");
});

it("asks of :is() for one choice that can match, and of :not() for nothing", () => {
	const css = "p:is(.lead,.tail):not(.other){a:b}";
	expect(drop(`${css}p:is(.tail){a:b}a:has(>table){a:b}`)).toBe(css);
});

it("drops a condition with its last rule, and keeps an empty layer in its place", () => {
	expect(
		drop("@layer late{@media print{table{a:b}}}@media print{table{a:b}}"),
	).toBe("@layer late{}");
});

it("leaves keyframes, faces and what it doesn't understand", () => {
	const css =
		"@keyframes turn{from{a:b}to{a:c}}@font-face{src:url(x)}nav>>>a{a:b}";
	expect(drop(css)).toBe(css);
});
