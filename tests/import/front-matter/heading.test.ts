// What the lines above a text say: who wrote it, when, where from.
import { describe, expect, it } from "vitest";
import { findDateline } from "../../../lib/import/front-matter/find-dateline.ts";
import { findLikelyDay } from "../../../lib/import/front-matter/find-likely-day.ts";
import { nameDraft } from "../../../lib/import/front-matter/name-draft.ts";
import { parseByline } from "../../../lib/import/front-matter/parse-byline.ts";
import { parseDate } from "../../../lib/import/front-matter/parse-date.ts";
import { isSlug } from "../../../lib/text/slug.ts";

describe("a line that is a day", () => {
	it.each([
		["2 March 2026", "en"],
		["March 2, 2026", "en"],
		["Mar. 2, 2026", "en"],
		["Monday, 2nd March 2026", "en"],
		["Published: March 2, 2026 10:15 GMT", "en"],
		["Posted on 2026-03-02", "en"],
		["2026-03-02T10:15:00+01:00", "en"],
		["2. März 2026", "de"],
		["02.03.2026", "de"],
		["2 mars 2026", "fr"],
		["2 de marzo de 2026", "es"],
		["2 марта 2026 г.", "ru"],
		["2026年3月2日", "zh"],
		["2026년 3월 2일", "ko"],
	])("is read: %s", (line, lang) => {
		expect(parseDate(line, lang)).toEqual({
			day: "2026-03-02",
			isAmbiguous: false,
		});
	});

	it("is asked about where day and month could change places", () => {
		expect(parseDate("02/03/2026", "en")?.isAmbiguous).toBe(true);
		expect(parseDate("23/03/2026", "en")).toEqual({
			day: "2026-03-23",
			isAmbiguous: false,
		});
		expect(parseDate("03/23/2026", "en")?.day).toBe("2026-03-23");
	});

	it.each([
		"31 February 2026",
		"The bridge opened on 2 March 2026",
		"In March 2026",
		"2 Smarch 2026",
		"March 2",
		"",
	])("is none: %s", (line) => {
		expect(parseDate(line, "en")).toBe(undefined);
	});
});

describe("a line that is a byline", () => {
	it.each([
		["By Jane Doe", "Jane Doe"],
		[
			"by Jane Doe and John de la Roe, Harbour Desk",
			"Jane Doe and John de la Roe, Harbour Desk",
		],
		["BY JANE DOE", "JANE DOE"],
		["Von Hanna Vogel", "Hanna Vogel"],
		["Par Émile Zola", "Émile Zola"],
		["Author: jane", "jane"],
		["记者 张伟", "张伟"],
	])("gives its names: %s", (line, names) => {
		expect(parseByline(line)).toBe(names);
	});

	it.each([
		"By Monday",
		"By the harbour",
		"By then the bridge had gone",
		"By 2026 the port will be closed.",
		"Bye Jane",
		"By Noon",
		"Jane Doe",
	])("is none: %s", (line) => {
		expect(parseByline(line)).toBe(undefined);
	});
});

describe("a first paragraph", () => {
	it("opens with a dateline where a place in capitals stands before a dash", () => {
		expect(
			findDateline(
				"SHENZHEN, China, Feb. 15 (Reuters) — Chips are made here.",
				"en",
			),
		).toEqual({ text: "SHENZHEN, China, Feb. 15 (Reuters)", day: "Feb. 15" });
		expect(findDateline("BERLIN (dpa) - Der Rat tagt.", "en")?.text).toBe(
			"BERLIN (dpa)",
		);
		expect(findDateline("LONDON (PA) – May 6 – It rained.", "en")).toEqual({
			text: "LONDON (PA) – May 6",
			day: "May 6",
		});
		expect(findDateline("PARIS – 4 people – no more – came.", "en")).toEqual({
			text: "PARIS",
		});
		expect(findDateline("NEW YORK – The mayor spoke.", "en")?.text).toBe(
			"NEW YORK",
		);
	});

	it("opens with none where a dash only parts a sentence", () => {
		expect(findDateline("Anna — who else — came first.", "en")).toBe(undefined);
		expect(findDateline("The bridge is closed.", "en")).toBe(undefined);
	});
});

describe("a draft's name", () => {
	const sha = "a".repeat(64);

	it.each([
		["The harbour bridge", "x.txt", "the-harbour-bridge"],
		["../../etc/passwd", "x.txt", "etc-passwd"],
		["C:\\Windows\\system32", "x.txt", "c-windows-system32"],
		["🎉🎊", "fair day.txt", "fair-day"],
		["🎉🎊", "🎉.txt", "untitled-aaaaaaaa"],
		[undefined, "", "untitled-aaaaaaaa"],
		["港口大桥", "Bridge 5.html", "bridge-5"],
		["CON", "x.txt", "article-con"],
		["NUL", "", "article-nul"],
	])("of the headline %s and the file %s is safe", (headline, file, slug) => {
		expect(nameDraft(headline, file, sha)).toBe(slug);
	});

	it("stays short and safe for any headline", () => {
		const slug = nameDraft("word ".repeat(100), "x.txt", sha);
		expect(slug.length).toBeLessThanOrEqual(80);
		expect(isSlug(slug)).toBe(true);
		expect(nameDraft("w".repeat(500), "x.txt", sha)).toHaveLength(80);
	});
});

describe("a day that is offered for publishedOn", () => {
	it.each([
		["On February 15, 2025, it was revealed.\n\nMore.", "en", "2025-02-15"],
		["Es geschah am 3. März 2026 in Lund.\n\nMehr.", "de", "2026-03-03"],
		["Trams cross it.\n\nPublished Feb 13, 2025", "en", "2025-02-13"],
		["大桥于2026年3月2日重新开放。\n\n电车通行。", "zh", "2026-03-02"],
	])("is the one that the text names: %s", (body, lang, day) => {
		expect(findLikelyDay(body, lang)?.day).toBe(day);
	});

	it.each([
		["From 3 March 2026 to 5 March 2026 it was shut.\n\nMore."],
		["Trams cross it in 2026.\n\nThey did before."],
		["A.\n\nOn 3 March 2026 it was shut.\n\nB."],
		["In the 31 February 2026 file.\n\nMore."],
	])("is none where the text names two, or none: %s", (body) => {
		expect(findLikelyDay(body, "en")).toBeUndefined();
	});
});
