// What is printed on paper leads to its article for as long as the paper lasts.
import { expect, it } from "vitest";
import {
	findShortCode,
	listShortAddresses,
} from "../../lib/model/short-addresses.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

const newer = Array.from({ length: 2_000 }, (_, index) =>
	sampleArticle({ slug: `newer-${index}`, publishedOn: "2026-04-01" }),
);

it("is four characters that can't be mistaken for each other", () => {
	expect(findShortCode(sampleSite(), "harbour-bridge")).toMatch(
		/^[b-df-hjkmnp-tv-xz2-9]{4}$/,
	);
});

it("stays an article's own when two thousand others are published after it", () => {
	const before = findShortCode(sampleSite(), "harbour-bridge");
	const crowded = sampleSite({ articles: [...newer, sampleArticle()] });
	expect(findShortCode(crowded, "harbour-bridge")).toBe(before);
	const codes = listShortAddresses(crowded).map(({ code }) => code);
	expect(new Set(codes).size).toBe(2_001);
});

it("leads on when the article is renamed, by the old code and a new one", () => {
	const printed = findShortCode(sampleSite(), "harbour-bridge");
	const renamed = sampleSite({
		articles: [sampleArticle({ slug: "bridge-open" })],
		formerAddresses: [
			{ from: "/articles/harbour-bridge/", to: "/articles/bridge-open/" },
		],
	});
	const addresses = listShortAddresses(renamed);
	expect(addresses.map(({ slug }) => slug)).toEqual([
		"bridge-open",
		"bridge-open",
	]);
	expect(addresses.map(({ code }) => code)).toContain(printed);
	expect(findShortCode(renamed, "bridge-open")).not.toBe(printed);
});

it("is none for an article that the site hasn't", () => {
	expect(findShortCode(sampleSite(), "never-written")).toBeUndefined();
});
