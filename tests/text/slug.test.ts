import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug, slugify } from "../../lib/text/slug.ts";

describe("slugs", () => {
	it.each(["first-article", "a", "2025-02-15"])(
		"takes %s for a slug",
		(text) => {
			expect(isSlug(text)).toBe(true);
		},
	);

	it.each(["", "First", "a--b", "-a", "a-", "a b", "a/b", "é", "a\n"])(
		"doesn't take %j for a slug",
		(text) => {
			expect(isSlug(text)).toBe(false);
		},
	);

	it.each([
		["Pressure from abroad", "pressure-from-abroad"],
		["Café & Bar: it’s “15%”!", "cafe-and-bar-its-15-percent"],
		["Straße nach Łódź", "strasse-nach-lodz"],
		["中文", ""],
	])("makes of %s", (title, slug) => {
		expect(slugify(title)).toBe(slug);
	});

	it("cuts a long title between words", () => {
		const slug = slugify("word ".repeat(50));
		expect(slug.length).toBeLessThanOrEqual(80);
		expect(slug).toMatch(/-word$/);
	});

	it("makes a slug, or nothing, of any title, and leaves a short slug as it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (title) => {
				const slug = slugify(title);
				expect(slug === "" || isSlug(slug)).toBe(true);
				expect(slugify(slug)).toBe(slug);
			}),
		);
	});
});
