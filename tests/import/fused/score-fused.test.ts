import { describe, expect, it } from "vitest";
import { HELD_OUT_KIT } from "../../../bench/import/prose/held-out-kit.ts";
import { TUNING_KIT } from "../../../bench/import/prose/tuning-kit.ts";
import { scoreFused } from "../../../bench/import/score-fused.ts";

describe("sentences fused at known places, in prose that nothing was tuned on", () => {
	const { places, precision, recall, wrong } = scoreFused(HELD_OUT_KIT, 300);

	it("are parted in at least 94 of 100 places", () => {
		expect(places).toBeGreaterThan(1000);
		expect(recall).toBeGreaterThanOrEqual(0.94);
	});

	it("are parted wrongly in at most 1 of 100 cuts, whatever brands stand there", () => {
		expect(precision, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
	});

	it("share no sentence and no brand with what was tuned on", () => {
		const brands = new Set(TUNING_KIT.slots.brand);
		const sentences = new Set(TUNING_KIT.sentences);
		expect(HELD_OUT_KIT.slots.brand?.filter((one) => brands.has(one))).toEqual(
			[],
		);
		expect(HELD_OUT_KIT.sentences.filter((one) => sentences.has(one))).toEqual(
			[],
		);
		expect(HELD_OUT_KIT.sentences.length).toBeGreaterThan(60);
	});
});
