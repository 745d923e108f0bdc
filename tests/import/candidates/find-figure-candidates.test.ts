import { describe, expect, it } from "vitest";
import { findFigureCandidates } from "../../../lib/import/candidates/find-figure-candidates.ts";

const valuesOf = (...paragraphs: string[]) =>
	findFigureCandidates(paragraphs, "en").map(({ value }) => value);
const only = (...paragraphs: string[]) => {
	const [candidate, second] = findFigureCandidates(paragraphs, "en");
	expect(second).toBeUndefined();
	return candidate;
};

describe("a number in an imported text", () => {
	it.each([
		["The mill kept less than 15% of its looms.", "less than 15%"],
		[
			"The trade could soar to 35% by 2030, some think.",
			"could soar to 35% by 2030",
		],
		[
			"By 2030 the loss of sand is expected to reach 60%.",
			"is expected to reach 60%, by 2030",
		],
		[
			"Nearly twenty small breweries have closed.",
			"nearly twenty small breweries",
		],
		["The village cut its use of water by 70% in a year.", "cut by 70%"],
		["Costs came down to a tenth of what they were.", "down to a tenth"],
		[
			"Costs came down to a mere tenth of what they were.",
			"down to a mere tenth",
		],
		[
			"A lamp costs between 5 and 10 dollars there.",
			"between 5 and 10 dollars",
		],
		["Each of the pumps cost over $40,000 in May.", "over $40,000"],
		["The herd has grown threefold since the fence fell.", "threefold"],
		["Hundreds of people slept in the old station.", "hundreds of people"],
	])("is shown with every word that qualifies it: %s", (text, value) => {
		expect(valuesOf(text)).toEqual([value]);
	});

	it.each([
		["A third of the oaks fell.", "percent"],
		["The pumps cost €14 million.", "EUR"],
		["The tower has twelve small bells.", "bells"],
		["The chip has 3-nanometre parts.", "nm"],
		["The grid carries four times the load.", "times"],
		["The glacier lost nine square kilometres.", "square kilometres"],
	])("has the unit that the figures box knows: %s", (text, unit) => {
		expect(only(text)?.unit).toBe(unit);
	});

	it.each([
		["In May 2021 the mill stood still."],
		["The team won 3-2 in the rain."],
		["See page 12 for the map."],
		["Windows 11 is not for sale there."],
		["He brushes his teeth twice a day."],
		["Maria Keller, 43, led the council."],
		["No one was hurt, and one of the drivers laughed."],
	])("is no claim where it only names or dates a thing: %s", (text) => {
		expect(valuesOf(text)).toEqual([]);
	});

	it.each([
		["The port could lose 20% of its trade.", "forecast"],
		["Rents will rise by 4% in May.", "forecast"],
		["An estimated 300 owls live there.", "estimate"],
		["According to the port authority, 40 boats sank.", "reported"],
		["The company says that it moved 900 tonnes of mud.", "company claim"],
		["Nvidia said that it sold 2 million chips.", "company claim"],
		["Insiders say that 30 moorings are for sale.", "unattributed"],
		["The town has 1,200 lamps.", "unattributed"],
	])("stands as surely as the sentence puts it: %s", (text, standing) => {
		expect(only(text)?.standing).toBe(standing);
	});

	it.each([
		[
			"CITIC Securities forecasts that sales will reach 35%.",
			"CITIC Securities",
		],
		["According to the port authority, 40 boats sank.", "the port authority"],
		["The loss is 40%, says Ingrid Moe.", "Ingrid Moe"],
		[
			"Data from the Harbour Institute show that 12% left.",
			"the Harbour Institute",
		],
	])("is said by whom the sentence names: %s", (text, saidBy) => {
		expect(only(text)?.saidBy).toBe(saidBy);
	});

	it.each([
		[
			"According to our facilities manager, 2% of the desks are in use.",
			"our facilities manager",
		],
		[
			"Only 2% of the desks are in use, according to a clerk of the works.",
			"a clerk of the works",
		],
	])("is said by whoever it is according to: %s", (text, name) => {
		expect(only(text)?.saidBy).toBe(name);
	});

	it("claims words that stand once, however often the number does", () => {
		const paragraphs = [
			"Rents rose by 5% in Leeds. Rents rose by 5% in Bath.",
			"Rents rose by 5% in Leeds, and nobody moved.",
		];
		const claims = findFigureCandidates(paragraphs, "en").map(
			({ claim }) => claim,
		);
		expect(claims.length).toBeGreaterThan(0);
		for (const claim of claims)
			expect(paragraphs.join("\n\n").split(claim)).toHaveLength(2);
	});

	it("is left out where no words around it stand once", () => {
		expect(valuesOf("Rents rose by 5%.", "Rents rose by 5%.")).toEqual([]);
	});

	it("has an id of its own, which no reading mode throws away", () => {
		const ids = findFigureCandidates(
			[
				"The share of rye fell by 5%. The share of rye fell by 9%, millers say.",
			],
			"en",
		).map(({ id }) => id);
		expect(new Set(ids).size).toBe(2);
		for (const id of ids) expect(id).not.toContain("share");
	});

	it("is found in other languages by its digits and signs", () => {
		expect(
			findFigureCandidates(["Die Miete stieg um 3,5 % auf 900 €."], "de").map(
				({ value, unit }) => [value, unit],
			),
		).toEqual([
			["stieg um 3,5 %", "percent"],
			["stieg auf 900 €", "EUR"],
		]);
		expect(
			findFigureCandidates(["营业额达到3.5亿元。"], "zh").map(
				({ unit }) => unit,
			),
		).toEqual(["CNY"]);
	});
});

it.each([
	[
		"Presently, nearly twenty chip companies have joined the group.",
		"Chip companies have joined the group",
	],
	[
		"The current market indicates that domestic chips hold less than 15% of it.",
		"Domestic chips hold … of it",
	],
	["Prices of the H100 have risen to over $40,000.", "Prices of the H100"],
	[
		"The move of these two makers towards chips signifies that the race has begun.",
		"The move of these … makers towards chips",
	],
])(
	"is labelled by what it counts, not by who tells it: %s",
	(sentence, label) => {
		expect(findFigureCandidates([sentence], "en")[0]?.label).toBe(label);
	},
);
