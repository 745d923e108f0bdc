// What readers type, and what is looked for.
import { expect, it } from "vitest";
import { queryTerms } from "../../../enhance/search/engine/query-terms.ts";

it("looks for each word by itself, so that all of them must be there", () => {
	expect(queryTerms("  steel   price ")).toEqual(["steel", "price"]);
});

it("looks for signs as they follow each other, and for words beside them", () => {
	expect(queryTerms("芯片 price")).toEqual(['"芯 片"', "price"]);
	expect(queryTerms("TSMC涨价")).toEqual(['"TSMC 涨 价"']);
	expect(queryTerms("水")).toEqual(["水"]);
});

it("leaves the Arabic article off, since the word is found with it too", () => {
	expect(queryTerms("الجسر")).toEqual(["جسر"]);
	expect(queryTerms("والجسر القديم")).toEqual(["جسر", "قديم"]);
});

it("looks for words in a row where all is in quotes, of any kind", () => {
	expect(queryTerms('"steel rose"')).toEqual(['"steel rose"']);
	expect(queryTerms("“芯片价格”")).toEqual(['"芯 片 价 格"']);
});

it("takes amounts without their signs, as the index has them", () => {
	expect(queryTerms("$40,000")).toEqual(["40,000"]);
	expect(queryTerms("15%")).toEqual(["15%"]);
});

it("looks for nothing where there is no letter and no number", () => {
	for (const typed of ["", "   ", "<>", '"', '""', "— …", "\u2060"])
		expect(queryTerms(typed), typed).toEqual([]);
});

it("finds words in markup, and no markup", () => {
	expect(queryTerms("<script>alert(1)</script>")).toEqual([
		"script",
		"alert(1)",
		"/script",
	]);
});
