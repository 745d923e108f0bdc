// What a number is of, and who says it.
import { describe, expect, it } from "vitest";
import { findFigureCandidates } from "../../../lib/import/candidates/find-figure-candidates.ts";

const found = (text: string) => findFigureCandidates([text], "en");

describe("a number", () => {
	it.each([
		"UPDATE 2-Ferrymen at Lomsund go back to work.",
		"The ferries sail again from 0600 GMT on.",
		"The first boat leaves at 6 CET.",
	])("is no figure where it orders or times: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		["The firm took its phones away, all 1,400 of them.", "phones"],
		["A train of eleven carriages leaves Brussels at night.", "carriages"],
		["Lorries brought nine boats Venice had sold.", "boats"],
		["In the port of Brussels barges wait, and forty still do.", "barges"],
	])("is of a thing, never of a pronoun or a place: %s", (text, unit) => {
		expect(found(text).map((one) => one.unit)).toEqual([unit]);
	});

	it("is no figure where nothing says what it counts", () => {
		expect(found("I used three of them.")).toEqual([]);
	});
});

describe("who says a number", () => {
	it.each([
		[
			"The bus carries nine people a trip, council papers show.",
			"council papers",
		],
		[
			"Minutes of old: the parish’s letters suggest 300 crowns.",
			"the parish’s letters",
		],
		[
			"Analysts at Marsh & Roe put the cost of the strike at 85 million crowns.",
			"Analysts at Marsh & Roe",
		],
	])(
		"is named by its papers, or by where the analysts work: %s",
		(text, saidBy) => {
			expect(found(text).map((one) => one.saidBy)).toEqual([saidBy]);
		},
	);

	it("is nobody where beds are put into a hall", () => {
		expect(found("The city put 40 beds in the hall.")[0]?.saidBy).toBe(
			undefined,
		);
	});
});

describe("who speaks before a colon", () => {
	it.each([
		["en", "Ada Holm said: “We lost 30 boats in one night.”", "Ada Holm"],
		["de", "Die Polizei meldet: 30 Boote sind seit Montag weg.", "die Polizei"],
		[
			"de",
			"Ada Holm sagte: „Wir haben 30 Boote verloren, und mehr.“",
			"Ada Holm",
		],
		[
			"fr",
			"Ada Holm explique : « Nous avons perdu 30 bateaux en une nuit. »",
			"Ada Holm",
		],
		["en", "It was a bad year: 30 boats sank in the storm.", undefined],
		[
			"en",
			"Ada Holm said 3 boats were safe: 30 others sank in the storm.",
			undefined,
		],
	])("says the number behind it (%s): %s", (lang, sentence, saidBy) => {
		const last = findFigureCandidates([sentence], lang).at(-1);
		expect(last?.value).toContain("30");
		expect(last?.saidBy).toBe(saidBy);
	});

	it("says it without the marks of the quotation", () => {
		expect(
			findFigureCandidates(
				["Ada Holm sagte: „Wir haben 30 Boote in einer Nacht verloren.“"],
				"de",
			)[0]?.claim,
		).toBe("Wir haben 30 Boote in einer Nacht verloren");
	});
});
