import { describe, expect, it } from "vitest";
import {
	findMeasure,
	findMeasureAfter,
} from "../../lib/text/quantities/measures.ts";

describe("the names of measures", () => {
	it.each([
		["nanometres", "nm"],
		["tonne", "t"],
		["metric tons", "t"],
		["kWh", "kWh"],
	])("are one for all ways to write it: %s is %s", (name, unit) => {
		expect(findMeasure(name)).toBe(unit);
	});

	it("are read as they are given, so that what a number's unit is can be written as a figure's unit", () => {
		for (const written of [
			" 5 tonnes",
			" 3 nanometres",
			" 20 degrees Celsius",
			" 9 MWh",
			" 7 microns",
		]) {
			const unit =
				findMeasureAfter(written.replace(/^ \d+/, ""))?.unit ?? "none";
			expect(findMeasure(unit)).toBe(unit);
		}
	});

	it("are none where a word is no measure", () => {
		expect(findMeasure("companies")).toBeUndefined();
		expect(findMeasure("T")).toBeUndefined();
	});
});
