// Hedges and numbers of Chinese and Arabic.
import { describe, expect, it } from "vitest";
import { findHedges } from "../../lib/text/find-hedges.ts";
import { findQuantities } from "../../lib/text/find-quantities.ts";

const hedges = (text: string) =>
	findHedges(text).map(({ kind, text: words }) => [kind, words]);

describe("the hedges of Chinese", () => {
	it.each([
		["海水覆盖约71%", [["about", "约"]]],
		["光每秒约走30万公里", [["about", "约"]]],
		["不超过15%", [["below", "不超过"]]],
		["至少20家公司", [["above", "至少"]]],
		["20多个国家", [["above", "多"]]],
		["近70%", [["nearly", "近"]]],
		[
			"到2030年可能达到35%",
			[
				["by-time", "到2030年"],
				["possible", "可能"],
			],
		],
	])("are found in %s", (text, found) => {
		expect(hedges(text)).toEqual(found);
	});

	it.each(["合约为期两年", "最近20天", "附近2家店", "超级计算机"])(
		"aren't found in %s",
		(text) => {
			expect(hedges(text)).toEqual([]);
		},
	);
});

describe("the hedges of Arabic", () => {
	it.each([
		["تغطّي نحو 71% من السطح", [["about", "نحو"]]],
		["أقل من 15%", [["below", "أقل من"]]],
		["لا يقل عن 20 شركة", [["above", "لا يقل عن"]]],
		["وأكثر من 300", [["above", "وأكثر من"]]],
		[
			"قد يبلغ 35% بحلول عام 2030",
			[
				["possible", "قد"],
				["by-time", "بحلول عام 2030"],
			],
		],
	])("are found in %s", (text, found) => {
		expect(hedges(text)).toEqual(found);
	});
});

describe("numbers", () => {
	it("are read in the digits of Arabic, with its marks", () => {
		expect(
			findQuantities("٩٦٫٥٪ من ١٬٢٠٠ بئر", "ar-EG").map(
				({ amount, unit, start, end }) => [amount, unit, start, end],
			),
		).toEqual([
			[96.5, "percent", 0, 5],
			[1200, "count", 9, 14],
		]);
	});

	it("are read with the scales of Chinese", () => {
		expect(
			findQuantities("30万公里和1.4亿人", "zh-Hans").map(
				({ amount }) => amount,
			),
		).toEqual([300000, 140000000]);
	});
});
