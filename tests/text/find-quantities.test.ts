import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../lib/text/find-quantities.ts";

const read = (text: string, lang?: string) =>
	findQuantities(text, lang).map(
		({ text: words, amount, unit, isVague }) =>
			`${words} = ${Number(amount.toPrecision(6))} ${unit}${isVague ? " or so" : ""}`,
	);

describe("finding quantities", () => {
	it.each([
		["held less than 15% of the market", ["15% = 15 percent"]],
		[
			"15 percent, 15 per cent and fifteen percent",
			[
				"15 percent = 15 percent",
				"15 per cent = 15 percent",
				"fifteen percent = 15 percent",
			],
		],
		["15-percent", ["15-percent = 15 percent"]],
		["down to a tenth of what it was", ["a tenth = 10 percent"]],
		[
			"a mere tenth of it, and a full third of the rest",
			["a mere tenth = 10 percent", "a full third = 33.3333 percent"],
		],
		["one-tenth", ["one-tenth = 10 percent"]],
		[
			"a third of it, two thirds, three-quarters",
			[
				"a third = 33.3333 percent",
				"two thirds = 66.6667 percent",
				"three-quarters = 75 percent",
			],
		],
		["half of the chips", ["half = 50 percent"]],
		[
			"one in five, 9 out of 10",
			["one in five = 20 percent", "9 out of 10 = 90 percent"],
		],
		["half a percent", ["half a percent = 0.5 percent"]],
		["rose 2 percentage points", ["2 percentage points = 2 percentage point"]],
	])("reads shares: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["cost over $40,000", ["$40,000 = 40000 USD"]],
		["US$40,000", ["US$40,000 = 40000 USD"]],
		[
			"40,000 dollars, 40,000 US dollars",
			["40,000 dollars = 40000 USD", "40,000 US dollars = 40000 USD"],
		],
		[
			"$1.5 million and $2bn and $3m",
			[
				"$1.5 million = 1500000 USD",
				"$2bn = 2000000000 USD",
				"$3m = 3000000 USD",
			],
		],
		["millions of dollars", ["millions of dollars = 1000000 USD or so"]],
		["half a million dollars", ["half a million dollars = 500000 USD"]],
		[
			"€5, £6, ¥7, 8 yuan, 9 yen",
			[
				"€5 = 5 EUR",
				"£6 = 6 GBP",
				"¥7 = 7 CNY",
				"8 yuan = 8 CNY",
				"9 yen = 9 JPY",
			],
		],
		[
			"USD 40,000 or 40,000 CHF",
			["USD 40,000 = 40000 USD", "40,000 CHF = 40000 CHF"],
		],
		["3.5亿元", ["3.5亿元 = 350000000 CNY"]],
	])("reads money: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["nearly twenty companies", ["twenty = 20 count"]],
		[
			"a dozen, two dozen, dozens",
			["a dozen = 12 count", "two dozen = 24 count", "dozens = 12 count or so"],
		],
		[
			"twenty-one and two hundred and fifty thousand",
			[
				"twenty-one = 21 count",
				"two hundred and fifty thousand = 250000 count",
			],
		],
		["1.1 million people", ["1.1 million = 1100000 count"]],
		["two and a half million", ["two and a half million = 2500000 count"]],
		[
			"several hundred, tens of thousands",
			[
				"several hundred = 100 count or so",
				"tens of thousands = 10000 count or so",
			],
		],
		["one Nvidia chip", ["one = 1 count"]],
		["had 2025 companies", ["2025 = 2025 count"]],
	])("reads counts: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		[
			"3-nanometre chips, 3 nm, 3nm",
			["3-nanometre = 3 nm", "3 nm = 3 nm", "3nm = 3 nm"],
		],
		["5 GW and 7 gigawatt-hours", ["5 GW = 5 GW", "7 gigawatt-hours = 7 GWh"]],
		[
			"10 times, twice, tenfold, 10x, doubled",
			[
				"10 times = 10 times",
				"twice = 2 times",
				"tenfold = 10 times",
				"10x = 10 times",
				"doubled = 2 times",
			],
		],
		[
			"set to double, and could triple; it may halve",
			["double = 2 times", "triple = 3 times", "halve = 50 percent"],
		],
		["a double room and a triple jump", []],
	])("reads measures and multiples: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["by 2025", ["2025 = 2025 year"]],
		["due in 2026", ["2026 = 2026 year"]],
		["dated 15 February 2025", ["2025 = 2025 year"]],
		["February 15, 2025, at 10:30", ["2025 = 2025 year"]],
		["on 2025-02-15", ["2025 = 2025 year"]],
		["2025 is seen as the year", ["2025 = 2025 year"]],
		["the 2024 elections", ["2024 = 2024 year"]],
		["in the 1990s, at No. 5", ["1990 = 1990 year"]],
		["2025年2月15日", ["2025 = 2025 year"]],
	])("takes a date for a date, not for amounts: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		"Nvidia’s H100 and A100-80",
		"GPT-4 in 3D",
		"no one, one of them, one another",
		"the twenty-first century",
		"a third company, the first half, in the third quarter",
		"someone, tenant, freight",
	])("finds no quantity in a name or an idiom: %s", (text) => {
		expect(read(text)).toEqual([]);
	});

	it.each([
		["15–20%", ["15 = 15 percent", "20% = 20 percent"]],
		[
			"between 15 and 20 percent",
			["15 = 15 percent", "20 percent = 20 percent"],
		],
		["$10–20 million", ["$10 = 10000000 USD", "20 million = 20000000 USD"]],
	])("gives both ends of a range their unit: %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it("reads the decimal comma of a language that has it", () => {
		expect(read("1,5 % und 40.000 €", "de")).toEqual([
			"1,5 % = 1.5 percent",
			"40.000 € = 40000 EUR",
		]);
		expect(read("am 15. Februar 2025", "de")).toEqual(["2025 = 2025 year"]);
	});

	it("finds any number of digits with its unit", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e9 }), (amount) => {
				const written = amount.toLocaleString("en");
				expect(findQuantities(`It cost $${written} then.`)).toMatchObject([
					{ amount, unit: "USD" },
				]);
				expect(findQuantities(`It rose ${written}% then.`)).toMatchObject([
					{ amount, unit: "percent" },
				]);
			}),
		);
	});

	it("finds quantities in order, without overlaps, each with its own words, whatever the text", () => {
		const pieces = fc.constantFrom(
			"15",
			"%",
			" ",
			"$",
			"half",
			"a",
			"million",
			"of",
			"2025",
			"to",
			"-",
			"one",
			"in",
			"five",
			",",
			".",
			"February",
			"dollars",
			"twenty",
			"\0",
			"x",
		);
		fc.assert(
			fc.property(
				fc.array(pieces).map((all) => all.join("")),
				(text) => {
					let last = 0;
					for (const quantity of findQuantities(text)) {
						expect(quantity.start).toBeGreaterThanOrEqual(last);
						expect(text.slice(quantity.start, quantity.end)).toBe(
							quantity.text,
						);
						expect(Number.isFinite(quantity.amount)).toBe(true);
						last = quantity.end;
					}
				},
			),
		);
	});
});
