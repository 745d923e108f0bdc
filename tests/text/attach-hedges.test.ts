import { describe, expect, it } from "vitest";
import { attachHedges } from "../../lib/text/attach-hedges.ts";
import { findHedges } from "../../lib/text/find-hedges.ts";
import { findQuantities } from "../../lib/text/find-quantities.ts";

/** Each amount with the hedges that belong to it: "15%: less than". */
const read = (text: string) => {
	const quantities = findQuantities(text);
	const hedges = findHedges(text);
	return quantities
		.filter(({ unit }) => unit !== "year")
		.map((quantity) => {
			const own = attachHedges(text, quantity, quantities, hedges);
			return `${quantity.text}: ${own.map((hedge) => hedge.text).join(", ")}`;
		});
};

describe("telling whose hedge it is", () => {
	it.each([
		[
			"Domestic chips held less than 15%, but the share could reach 35% by 2025.",
			["15%: less than", "35%: could, by 2025"],
		],
		[
			"Training could cost millions of dollars, it says; one H100 cost over $40,000.",
			["millions of dollars: could", "one: ", "$40,000: over"],
		],
		["its chips can bring the cost down to a tenth", ["a tenth: can"]],
		["could, it says, bring costs to 10%", ["10%: could"]],
		["could be less than 10%", ["10%: could, less than"]],
		["15% by 2025 and 35% by 2030", ["15%: by 2025", "35%: by 2030"]],
		["15% in 2024, and by 2030 35%", ["15%: ", "35%: by 2030"]],
		["By 2025 the share could reach 35%.", ["35%: By 2025, could"]],
		["could rise from 15% to 35%", ["15%: ", "35%: could"]],
		["It may fail and has lost 15%.", ["15%: "]],
		["It could be that 15% were lost.", ["15%: "]],
		["15% or less; 20 companies or more", ["15%: or less", "20: or more"]],
		[
			"orbits at 540 km for at least seven years",
			["540 km: ", "seven: at least"],
		],
		["30 rooms at least, or 9", ["30: at least", "9: "]],
		["grew 15% over three years", ["15%: ", "three: over"]],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});
