import { describe, expect, it } from "vitest";
import { suggest } from "../../lib/text/suggest.ts";

const fields = ["headline", "dek", "publishedOn", "updatedAt", "sources"];

describe("suggesting what was meant", () => {
	it.each([
		["headlne", "headline"],
		["Dek", "dek"],
		["publishedAt", "publishedOn"],
		["update", "updatedAt"],
		["source", "sources"],
	])("%s → %s", (word, meant) => {
		expect(suggest(word, fields)).toBe(meant);
	});

	it.each(["colour", "x", ""])(
		"suggests nothing for %j, which is near none",
		(word) => {
			expect(suggest(word, fields)).toBeUndefined();
		},
	);
});
