import { describe, expect, it } from "vitest";
import { HELD_OUT_CLAIMS } from "../../../bench/import/claims/held-out-claims.ts";
import { TUNING_CLAIMS } from "../../../bench/import/claims/tuning-claims.ts";
import { scoreClaims } from "../../../bench/import/score-claims.ts";

describe("numeric claims in sentences that nothing was tuned on", () => {
	const { recall, precision, faults } = scoreClaims(HELD_OUT_CLAIMS);

	it("are found with their whole span, qualifier included, in 95 of 100 cases", () => {
		expect(recall, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
	});

	it("are seldom seen where there is none", () => {
		expect(precision, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
	});

	it("are many, marked as they stand, and apart from those tuned on", () => {
		const tuned = new Set(TUNING_CLAIMS.map(([sentence]) => sentence));
		expect(HELD_OUT_CLAIMS.length).toBeGreaterThanOrEqual(75);
		expect(
			HELD_OUT_CLAIMS.length + TUNING_CLAIMS.length,
		).toBeGreaterThanOrEqual(150);
		for (const [sentence, claims] of HELD_OUT_CLAIMS) {
			expect(tuned.has(sentence)).toBe(false);
			for (const claim of claims) expect(sentence).toContain(claim);
		}
	});
});
