// Each face is found in its package, in every part that is asked of it.
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { charactersIn } from "../../lib/faces/characters-in.ts";
import { type FaceName, resolveFace } from "../../lib/faces/resolve-face.ts";

it.each<[FaceName, string]>([
	["text", "cyrillic"],
	["text-italic", "greek"],
	["label", "latin-ext"],
	["display", "latin"],
	["legible", "latin"],
	["legible-italic", "latin-ext"],
])("finds %s, its part %s", (face, part) => {
	expect(existsSync(resolveFace(face, part))).toBe(true);
});

it("throws where a package lacks the part", () => {
	expect(() => resolveFace("label", "greek")).toThrow("public-sans");
});

it("lists the characters of ranges, both ends included, and single ones", () => {
	expect(charactersIn([0x61, 0x64], [0x20], [0x1f600, 0x1f601])).toBe(
		"abcd 😀😁",
	);
});
