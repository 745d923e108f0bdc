// Lists of what was published: what stands on which page, and that it stays there.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findYears } from "../../../lib/model/listing/archive.ts";
import {
	findCollectionPage,
	stepsBelow,
} from "../../../lib/model/listing/collection-page.ts";
import { cutPages, PAGE_LENGTH } from "../../../lib/model/listing/cut-pages.ts";
import { findFiguresPage } from "../../../lib/model/listing/figures-page.ts";
import { findRelated } from "../../../lib/model/listing/find-related.ts";
import { sampleArticle, sampleSite } from "../../metadata/sample-site.ts";

const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => count - index);

const articlesOf = (count: number) =>
	numbered(count).map((number) =>
		sampleArticle({
			slug: `article-${number}`,
			publishedOn: new Date(Date.UTC(2025, 0, number))
				.toISOString()
				.slice(0, 10),
		}),
	);

describe("a numbered page", () => {
	it("holds the same articles for ever, however many are added", () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(400), (count, added) => {
				const before = cutPages(numbered(count)).pages;
				const after = cutPages(numbered(count + added)).pages;
				expect(after.slice(0, before.length)).toEqual(before);
			}),
		);
	});

	it("is full, and with the newest nothing is left out or told twice", () => {
		fc.assert(
			fc.property(fc.nat(400), (count) => {
				const { newest, pages } = cutPages(numbered(count));
				expect([...newest, ...pages.toReversed().flat()]).toEqual(
					numbered(count),
				);
				for (const page of pages) expect(page).toHaveLength(PAGE_LENGTH);
				expect(newest.length).toBeLessThan(2 * PAGE_LENGTH);
				expect(newest.length).toBeGreaterThanOrEqual(
					Math.min(count, PAGE_LENGTH),
				);
			}),
		);
	});

	it("of a topic is the same before and after an article is published, and when an older one is withdrawn", () => {
		const articles = articlesOf(61);
		const [newest, ...others] = articles;
		const slugsOn = (site: Parameters<typeof findCollectionPage>[0]) =>
			findCollectionPage(site, "topic", ["bridges", "2"])?.entries.map(
				({ slug }) => slug,
			);
		const before = slugsOn(sampleSite({ articles: others }));
		expect(before).toHaveLength(PAGE_LENGTH);
		expect(before?.at(-1)).toBe("article-21");
		expect(newest?.slug).toBe("article-61");
		expect(slugsOn(sampleSite({ articles }))).toEqual(before);
		const gone = sampleArticle({
			slug: "article-3",
			publishedOn: "2025-01-03",
		});
		const withdrawn = [
			{
				...gone,
				withdrawnOn: "2026-01-01",
				why: "It was wrong.",
				standings: gone.figures.map(({ standing }) => standing),
			},
		];
		const rest = articles.filter(({ slug }) => slug !== gone.slug);
		expect(slugsOn(sampleSite({ articles: rest, withdrawn }))).toEqual(before);
	});

	it("of the figures keeps the figures of its articles, when one of them is withdrawn", () => {
		const articles = articlesOf(40);
		const on = (site: Parameters<typeof findFiguresPage>[0], path: string[]) =>
			findFiguresPage(site, path)?.items.flatMap(
				({ article }) => article?.slug ?? [],
			);
		const all = on(sampleSite({ articles }), ["1"]) ?? [];
		expect(all).toHaveLength(PAGE_LENGTH);
		expect(all.at(-1)).toBe("article-1");
		const { figures, ...gone } = sampleArticle({
			slug: "article-5",
			publishedOn: "2025-01-05",
		});
		const site = sampleSite({
			articles: articles.filter(({ slug }) => slug !== "article-5"),
			withdrawn: [
				{
					...gone,
					withdrawnOn: "2026-01-01",
					why: "It was wrong.",
					standings: figures.map(({ standing }) => standing),
				},
			],
		});
		const left = all.filter((slug) => slug !== "article-5");
		expect(on(site, ["1"])).toEqual(left);
		expect(on(site, ["forecast", "1"])).toEqual(left);
	});
});

describe("an address that was published", () => {
	const listings = [{ path: "/topics/trams/", name: "Trams" }];

	it("goes on being a page once nothing stands under it any more", () => {
		const page = findCollectionPage(sampleSite({ listings }), "topic", [
			"trams",
		]);
		expect(page).toMatchObject({ name: "Trams", entries: [], count: 0 });
		expect(stepsBelow(sampleSite({ listings }), "/topics/")).toContainEqual([
			"trams",
		]);
	});

	it("never was there for a topic that no article had", () => {
		const site = sampleSite();
		expect(findCollectionPage(site, "topic", ["trams"])).toBeUndefined();
		expect(findCollectionPage(site, "topic", ["bridges", "1"])).toBeUndefined();
		expect(findFiguresPage(site, ["estimate"])).toBeUndefined();
		expect(findFiguresPage(site, ["forecast", "1", "2"])).toBeUndefined();
	});
});

it("lists years and months newest first", () => {
	const years = findYears(
		["2026-11-02", "2026-11-01", "2026-02-03", "2025-12-31"].map(
			(publishedOn) => ({ publishedOn }),
		),
	);
	expect(
		years.map(({ year, months }) => [
			year,
			...months.map(({ month, items }) => `${month}: ${items.length}`),
		]),
	).toEqual([
		["2026", "2026-11: 2", "2026-02: 1"],
		["2025", "2025-12: 1"],
	]);
});

describe("related articles", () => {
	const own = sampleArticle({ slug: "own", topics: ["Trams", "Bridges"] });
	const others = [
		sampleArticle({ slug: "newest", topics: ["Bridges"] }),
		sampleArticle({ slug: "other", topics: ["Ships"] }),
		sampleArticle({ slug: "both", topics: ["bridges", "Trams"] }),
		sampleArticle({ slug: "third", topics: ["Trams"] }),
		sampleArticle({ slug: "fourth", topics: ["Trams"] }),
	];

	it("share topics: those with most first, the newest of them first, three at most", () => {
		expect(findRelated(own, [own, ...others]).map(({ slug }) => slug)).toEqual([
			"both",
			"newest",
			"third",
		]);
	});

	it("aren't told where there are none", () => {
		expect(findRelated(own, [own])).toEqual([]);
	});
});
