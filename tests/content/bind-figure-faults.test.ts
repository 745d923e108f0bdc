import { describe, expect, it } from "vitest";
import { bind, faultsOf, figureEntry } from "./sample-article.ts";

const share =
	"By the count, that was plain. Domestic AI chips held less than 15% of the market, it says.";
const price = "An H100 cost over $40,000 then.";
const forecast = "In China the share could reach 35% by 2025. So they say.";
const priceEntry = (changes: Parameters<typeof figureEntry>[0] = {}) =>
	figureEntry({
		id: "price",
		label: "Price of one Nvidia H100",
		value: "over $40,000",
		unit: "USD",
		claim: "An H100 cost over $40,000",
		...changes,
	});
const forecastEntry = (changes: Parameters<typeof figureEntry>[0] = {}) =>
	figureEntry({
		value: "could reach 35%, by 2025",
		claim: "the share could reach 35% by 2025",
		standing: "forecast",
		...changes,
	});

describe("a fault of a figure", () => {
	it.each([
		[
			"figure-claim-not-in-body",
			[share],
			[
				figureEntry({
					claim: "Domestic chips held less than 15% of the market",
				}),
			],
			'figure-claim-not-in-body at figures.0.claim: figure "share" claims "Domestic chips held less than 15% of the market", which is not in the body; the nearest passage reads "Domestic AI chips held less than 15% of the market". Copy the words from the body, from one paragraph.',
		],
		[
			"figure-claim-not-in-body, with nothing like it",
			[share],
			[figureEntry({ claim: "Quarterly profits collapsed in Brazil" })],
			'figure-claim-not-in-body at figures.0.claim: figure "share" claims "Quarterly profits collapsed in Brazil", which is not in the body; nothing in the body is like it. Copy the words from the body, from one paragraph.',
		],
		[
			"figure-claim-twice",
			[share, `Again: ${share.slice(30)}`],
			[figureEntry()],
			'figure-claim-twice at figures.0.claim: figure "share" claims "Domestic AI chips held less than 15% of the market", which stands twice in the body, first in "… count, that was plain. Domestic AI chips held less than 15% of the market, it says." and then in "Again: Domestic AI chips held less than 15% of the market, it says."; take in more of the words around the one that is meant.',
		],
		[
			"figure-claim-cuts-word",
			[share],
			[figureEntry({ claim: "AI chips held less than 15% of the mark" })],
			'figure-claim-cuts-word at figures.0.claim: figure "share" claims "AI chips held less than 15% of the mark", which begins or ends inside a word of the body, in "… that was plain. Domestic AI chips held less than 15% of the market, it says."; take the whole word in.',
		],
		[
			"figure-claim-cuts-number",
			[share],
			[figureEntry({ claim: "Domestic AI chips held less than 15" })],
			'figure-claim-cuts-number at figures.0.claim: the claim of figure "share", "Domestic AI chips held less than 15", has only a part of "15%"; take the whole number in.',
		],
		[
			"figure-value-without-number",
			[share],
			[figureEntry({ value: "few" })],
			'figure-value-without-number at figures.0.value: figure "share" says "few", which has no number; show the number that its claim gives.',
		],
		[
			"figure-value-not-in-claim",
			[share],
			[figureEntry({ value: "less than 51%" })],
			'figure-value-not-in-claim at figures.0.value: figure "share" says "51%" but its claim reads "Domestic AI chips held less than 15% of the market"; correct one of them.',
		],
		[
			"figure-value-not-in-claim, a number and a size of numbers",
			["It cost millions of dollars."],
			[
				priceEntry({
					value: "$1,000,000",
					claim: "It cost millions of dollars",
				}),
			],
			'figure-value-not-in-claim at figures.0.value: figure "price" says "$1,000,000" but its claim reads "It cost millions of dollars"; correct one of them.',
		],
		[
			"figure-unit-mismatch, of the unit field",
			[share],
			[figureEntry({ unit: "USD" })],
			'figure-unit-mismatch at figures.0.unit: figure "share" says "less than 15%", a share in percent, but its unit is "USD"; correct one of them.',
		],
		[
			"figure-unit-mismatch, of the claim",
			[price],
			[priceEntry({ value: "over €40,000", unit: "EUR" })],
			'figure-unit-mismatch at figures.0.value: figure "price" says "€40,000", an amount in EUR, but its claim says "$40,000", an amount in USD; correct one of them.',
		],
		[
			"figure-unit-mismatch, of the thing counted",
			["Nearly twenty companies joined."],
			[
				figureEntry({
					value: "nearly 20",
					unit: "countries",
					claim: "Nearly twenty companies",
				}),
			],
			'figure-unit-mismatch at figures.0.unit: figure "share" counts "countries", a word that its claim "Nearly twenty companies" doesn\'t have; write as its unit what the claim counts, or take the word into the claim.',
		],
		[
			"figure-hedge-lost",
			[share],
			[figureEntry({ value: "15%" })],
			'figure-hedge-lost at figures.0.value: figure "share" says "15%" without "less than", but the body reads "Domestic AI chips held less than 15% of the market"; show it with the number.',
		],
		[
			"figure-hedge-lost, could and by 2025",
			[forecast],
			[forecastEntry({ value: "35%" })],
			'figure-hedge-lost at figures.0.value: figure "share" says "35%" without "could" and "by 2025", but the body reads "the share could reach 35% by 2025"; show it with the number.',
		],
		[
			"figure-hedge-lost, for another",
			[share],
			[figureEntry({ value: "more than 15%" })],
			'figure-hedge-lost at figures.0.value: figure "share" says "more than 15%", but where it has "more than" the body has "less than", in "Domestic AI chips held less than 15% of the market"; show what the body says.',
		],
		[
			"figure-hedge-lost, for another year",
			[forecast],
			[forecastEntry({ value: "could reach 35%, by 2030" })],
			'figure-hedge-lost at figures.0.value: figure "share" says "could reach 35%, by 2030", but where it has "by 2030" the body has "by 2025", in "the share could reach 35% by 2025"; show what the body says.',
		],
		[
			"figure-hedge-added",
			["They held 15% of it."],
			[figureEntry({ value: "nearly 15%", claim: "They held 15% of it" })],
			'figure-hedge-added at figures.0.value: figure "share" says "nearly 15%", but its claim "They held 15% of it" has no "nearly"; take it out of the value, or correct the body.',
		],
		[
			"figure-hedge-outside-claim",
			[share],
			[figureEntry({ claim: "15% of the market" })],
			'figure-hedge-outside-claim at figures.0.claim: the claim of figure "share", "15% of the market", leaves out "less than", which the body says of its number; take it into the claim.',
		],
		[
			"figure-change-misread",
			["It cut demand by 70%."],
			[figureEntry({ value: "cut to 70%", claim: "cut demand by 70%" })],
			'figure-change-misread at figures.0.value: figure "share" says "cut to 70%" but its claim reads "cut demand by 70%": not the same change; correct one of them.',
		],
		[
			"figure-source-unknown",
			[share],
			[figureEntry({ source: "recieved-text" })],
			'figure-source-unknown at figures.0.source: figure "share" names the source "recieved-text", which isn\'t among the sources; did you mean "received-text"?',
		],
		[
			"figure-source-unknown, like none",
			[share],
			[figureEntry({ source: "nobody-at-all" })],
			'figure-source-unknown at figures.0.source: figure "share" names the source "nobody-at-all", which isn\'t among the sources; use one of "received-text", "openai", or add it to the sources.',
		],
		[
			"figure-id-twice",
			[share, price],
			[figureEntry(), priceEntry({ id: "share" })],
			'figure-id-twice at figures.1.id: figure 2 has the id "share", which figure 1 has too; give it another, for it is its permalink.',
		],
	])("is told in full: %s", (_, paragraphs, entries, message) => {
		expect(faultsOf(paragraphs, entries)).toEqual([message]);
	});

	it("is told with all the others at once", () => {
		const rules = bind(
			[share, price],
			[
				figureEntry({ value: "15%", source: "nobody" }),
				priceEntry({ claim: "An H200 cost over $40,000", id: "share" }),
			],
		).faults.map(({ rule }) => rule);
		expect(rules.sort()).toEqual([
			"figure-claim-not-in-body",
			"figure-hedge-lost",
			"figure-id-twice",
			"figure-source-unknown",
		]);
	});

	it("is told when a rise is shown as a fall", () => {
		expect(
			faultsOf(
				["It cut demand by 70%."],
				[figureEntry({ value: "rose by 70%", claim: "cut demand by 70%" })],
			),
		).toHaveLength(1);
	});
});
