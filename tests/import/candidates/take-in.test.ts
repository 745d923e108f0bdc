// Whatever candidate an editor uncomments, the build accepts it as it stands.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { HELD_OUT_CLAIMS } from "../../../bench/import/claims/held-out-claims.ts";
import { TUNING_CLAIMS } from "../../../bench/import/claims/tuning-claims.ts";
import { buildArticle } from "../../../lib/content/build-article.ts";
import { loadSite } from "../../../lib/content/load-site.ts";
import { findFigureCandidates } from "../../../lib/import/candidates/find-figure-candidates.ts";
import { findQuoteCandidates } from "../../../lib/import/candidates/find-quote-candidates.ts";
import { renderCandidates } from "../../../lib/import/candidates/render-candidates.ts";
import { importText } from "../read-case.ts";
import { draftOf } from "./draft-of.ts";
import { NEWS_TEXT } from "./news-text.ts";

const asOf = "2026-03";
const work = mkdtempSync(join(tmpdir(), "offprint-candidates-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const REPORT = [
	"The harbour of Ålesund was shut for nearly two years, and it lost more than a third of its trade. “We could lose another 20% by 2030,” said Ingrid Moe, who runs the port.",
	"According to the port authority, repairs cost €14 million, three times what had been planned. The company that dredges the basin says that it moved 40,000 tonnes of mud, less than half of what lies there.",
	"Between 5 and 7 percent of the boats have left for good. Another 12 to 15 percent may follow before 2028, insiders say; at least 30 of the 410 moorings are for sale.",
	"Fishermen are fewer than they were: some 300 in 1990, about 120 now. Prices of cod rose by 8% last year, and prices of herring fell by 3%.",
	"No harbour lives on memories alone. Whoever wants the trade back must dig deeper than the mud.",
];
const articles = [
	REPORT,
	NEWS_TEXT,
	...groupsOf(
		9,
		[...TUNING_CLAIMS, ...HELD_OUT_CLAIMS].map(([sentence]) => sentence),
	),
];

function groupsOf<Item>(size: number, items: readonly Item[]): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size),
	);
}

function problemsOf(paragraphs: readonly string[], rendered: string) {
	const { problems } = buildArticle({
		file: "content/articles/draft.md",
		text: draftOf(paragraphs, rendered),
	});
	return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("a candidate that an editor uncomments", { timeout: 60_000 }, () => {
	it("is accepted by the build as it stands, each figure alone", () => {
		const problems = articles.flatMap((paragraphs) =>
			findFigureCandidates(paragraphs, "en").flatMap((figure) =>
				problemsOf(
					paragraphs,
					renderCandidates({ figures: [figure], quotes: [], asOf }),
				),
			),
		);
		expect(problems).toEqual([]);
		const counts = articles.map(
			(paragraphs) => findFigureCandidates(paragraphs, "en").length,
		);
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});

	it("is accepted by the build with all others", () => {
		const problems = articles.flatMap((paragraphs) =>
			problemsOf(
				paragraphs,
				renderCandidates({
					figures: findFigureCandidates(paragraphs, "en"),
					quotes: findQuoteCandidates(paragraphs, "en"),
					asOf,
				}),
			),
		);
		expect(problems).toEqual([]);
	});

	it("becomes part of the site, with its hedge and its sentence", async () => {
		cpSync("tests/content/base", work, { recursive: true });
		mkdirSync(join(work, "articles"));
		const rendered = renderCandidates({
			figures: findFigureCandidates(REPORT, "en"),
			quotes: findQuoteCandidates(REPORT, "en"),
			asOf,
		});
		writeFileSync(
			join(work, "articles", "imported-harbour.md"),
			draftOf(REPORT, rendered),
		);
		const { problems, drafts } = await loadSite({ contentFolder: work });
		const [draft] = drafts;
		expect([...problems, ...(draft?.problems ?? [])]).toEqual([]);
		const article = draft?.article;
		const shown = article?.figures.map(({ value }) => value.shown);
		expect(shown).toEqual(
			expect.arrayContaining(["nearly two years", "€14 million"]),
		);
		expect(article?.pullQuotes.length).toBeGreaterThan(0);
	});

	it("is one item of a list, never two", async () => {
		const { markdown } = await importText(
			"The battery opened on Monday, a year late.\n\n- Capacity: 120 MWh\n- Power: 30 MW\n- Time of building: 14 months\n",
			"raw.md",
		);
		expect(markdown).toContain('claim: "Capacity: 120 MWh"\n');
		expect(markdown).toContain('claim: "Power: 30 MW"\n');
		expect(markdown).toContain('claim: "Time of building: 14 months"\n');
	});

	it("is accepted in the draft itself, filled in by an editor, whatever the text brought along", async () => {
		const body = REPORT.join("\n\n");
		const own = `---\nsources:\n  - id: port\n    name: the port\n    what: Its report.\n    date: 2026-03\n---\n\n${body}`;
		for (const [name, text] of [
			["raw.txt", `The harbour\n\n${body}`],
			["own.md", own],
			["empty.md", `---\nsources: []\n---\n\n${body}`],
		] as const) {
			const { markdown } = await importText(text, name);
			const front = markdown.slice(0, markdown.indexOf("\n---\n"));
			const filled = Object.entries(FILLED)
				.reduce(
					(lines, [field, value]) =>
						lines.replace(
							new RegExp(`^(#? *)(${field}):$`, "gm"),
							`$1$2: ${value}`,
						),
					front,
				)
				.replace(/^# /gm, "");
			const { problems, article } = buildArticle({
				file: "content/articles/harbour.md",
				text: filled + markdown.slice(front.length),
			});
			expect(problems, name).toEqual([]);
			expect(article?.figures.length).toBeGreaterThan(3);
			expect(article?.pullQuotes.length).toBeGreaterThan(0);
		}
	});
});

const FILLED: Readonly<Record<string, string>> = {
	headline: "The harbour",
	dek: "What it lost.",
	section: "Ports",
	byline: "The desk",
	publishedOn: "2026-03-02",
	topics: "[Ports]",
	date: "2026-03",
	asOf: "2026-03",
};
