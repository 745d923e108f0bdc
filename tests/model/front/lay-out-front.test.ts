// The front page as editors want it, with any number of articles.
import { expect, it } from "vitest";
import { layOutFront } from "../../../lib/model/front/lay-out-front.ts";
import { sampleArticle, sampleSite } from "../../metadata/sample-site.ts";

const SECTIONS = ["Cities", "Chips", "Energy"] as const;

const articles = Array.from({ length: 60 }, (_, index) =>
	sampleArticle({
		slug: `article-${60 - index}`,
		section: SECTIONS[index % SECTIONS.length] ?? "",
	}),
);

const slugsOf = (list: readonly { readonly slug: string }[]) =>
	list.map(({ slug }) => slug);

it("leads with the newest where editors say nothing", () => {
	const { lead, seconds, latest, sections } = layOutFront(
		sampleSite({ articles }),
	);
	expect(lead?.slug).toBe("article-60");
	expect(slugsOf(seconds)).toEqual(["article-59", "article-58"]);
	expect(slugsOf(latest)[0]).toBe("article-57");
	expect(sections.map(({ name, members }) => [name, members.length])).toEqual([
		["Chips", 5],
		["Cities", 5],
		["Energy", 5],
	]);
});

it("follows the editors' lead, order and sections", () => {
	const front = {
		lead: "article-7",
		order: ["article-3", "article-60"],
		sections: ["Energy", "Cities"],
	};
	const layout = layOutFront(sampleSite({ articles, front }));
	expect(layout.lead?.slug).toBe("article-7");
	expect(slugsOf(layout.seconds)).toEqual(["article-3", "article-60"]);
	expect(slugsOf(layout.latest)[0]).toBe("article-59");
	expect(layout.sections.map(({ name }) => name)).toEqual([
		"Energy",
		"Cities",
		"Chips",
	]);
});

it("leads with the newest that has no place in the order", () => {
	const front = { order: ["article-60"], sections: [] };
	const layout = layOutFront(sampleSite({ articles, front }));
	expect(layout.lead?.slug).toBe("article-59");
	expect(slugsOf(layout.seconds)).toEqual(["article-60", "article-58"]);
});

it("tells no article twice, and with few of them every one", () => {
	for (const count of [1, 2, 7, 9, 60]) {
		const site = sampleSite({ articles: articles.slice(0, count) });
		const { lead, seconds, latest, sections } = layOutFront(site);
		const told = slugsOf([
			...(lead === undefined ? [] : [lead]),
			...seconds,
			...latest,
			...sections.flatMap(({ members }) => members),
		]);
		expect(new Set(told).size).toBe(told.length);
		expect(told.length).toBe(Math.min(count, 9 + 3 * 5));
	}
});
