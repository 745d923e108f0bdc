// What of an article can be found, and where it leads.
import { expect, it } from "vitest";
import { listRecords } from "../../lib/search/list-records.ts";
import { CUT } from "../../lib/text/cut-words.ts";
import { sampleSite } from "../metadata/sample-site.ts";

const site = sampleSite();
const records = listRecords(site);
const [article, steel, toll, quote] = records;

it("lists an article, each of its figures and each of its pull quotes, each with its permalink", () => {
	expect(records.map(({ shown }) => [shown.kind, shown.path])).toEqual([
		["article", "/articles/harbour-bridge/"],
		["figure", "/articles/harbour-bridge/#figure-steel"],
		["figure", "/articles/harbour-bridge/#figure-toll"],
		["quote", "/articles/harbour-bridge/#quote-nobody"],
	]);
});

it("has every word of an article in it, headings after sentences, and tells which part has which", () => {
	if (article?.shown.kind !== "article") throw new Error("no article");
	const words = article.content.split(" ");
	const [source] = site.articles;
	const text = [source?.dek, ...(source?.body ?? []).map(({ text }) => text)];
	expect([...words].sort()).toEqual(text.join(" ").split(/\s+/).sort());
	expect(words.slice(-2)).toEqual(["Who", "pays"]);
	const counts = article.shown.parts.flatMap(({ words }) => words);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(words.length);
	expect(article.shown.parts.map(({ id }) => id)).toContain("who-pays");
});

it("shows a figure with its hedge, and its claim where it stands in its sentence", () => {
	if (toll?.shown.kind !== "figure") throw new Error("no figure");
	const { shown, content } = toll;
	expect([shown.qualifier, shown.amount]).toEqual([
		"could reach, by 2027",
		"35%",
	]);
	expect(
		content.replaceAll(CUT, "").slice(shown.claim.start, shown.claim.end),
	).toBe("the toll could reach 35% of the old fare by 2027");
	expect(shown.standing).toBe("Forecast");
});

it("lets a figure be found by its label, its value and its source", () => {
	expect(steel?.fields).toEqual({
		title: "Price of steel",
		value: "over 821 euros",
		source: "the port authority",
	});
});

it("tells kind, section and year of each, which narrow a search", () => {
	expect(quote?.filters).toEqual({
		kind: "quote",
		section: "cities",
		year: "2026",
	});
});

it("writes dates in the language of the article, and tells what a row needs within the page", () => {
	const [first] = site.articles;
	if (first === undefined) throw new Error("no article");
	const [arabic] = listRecords({
		lang: "en",
		articles: [{ ...first, lang: "ar" }],
	});
	expect(arabic?.shown.setting).toEqual({
		lang: "ar",
		dir: "rtl",
		className: "set-rtl set-arab",
	});
	expect(arabic?.shown.day).toContain("مارس");
});
