// The colours of app/styles/tokens.css against each other: text at AAA, the rest at AA (WCAG 2.2, 1.4.6 and 1.4.11).
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const AAA_TEXT = 7;
const AA_LINES = 3;
const tokens = readFileSync("app/styles/tokens.css", "utf8");

function colours(block: string): Map<string, string> {
	return new Map(
		[...block.matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(
			([, name, value]) => [name ?? "", value ?? ""],
		),
	);
}

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
	const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045
			? channel / 12.92
			: ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
		(a, b) => a - b,
	);
	return (light + 0.05) / (dark + 0.05);
}

/** The tokens of the first rule that starts with `start`. */
function rule(start: string): Map<string, string> {
	const from = tokens.indexOf(`${start} {`);
	return colours(tokens.slice(from, tokens.indexOf("}", from)));
}

const light = rule(":root");
const dark = rule("@utility tokens-dark");

describe.each([
	["light", light],
	["dark", dark],
	[
		"light, of more contrast,",
		new Map([...light, ...rule("@utility tokens-contrast")]),
	],
	["dark, of more contrast,", rule("@utility tokens-contrast-dark")],
])("in the %s theme", (_theme, palette) => {
	const colour = (name: string) => palette.get(name) ?? "";

	it.each(["ink", "soft", "check", "correction"])(
		"%s on paper reads at AAA",
		(name) => {
			expect(contrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(
				AAA_TEXT,
			);
		},
	);

	it("ink on the wash of a claim reads at AAA", () => {
		expect(contrast(colour("ink"), colour("wash"))).toBeGreaterThanOrEqual(
			AAA_TEXT,
		);
	});

	it("soft is plain enough for the lines of a chart", () => {
		expect(contrast(colour("soft"), colour("hair"))).toBeGreaterThanOrEqual(
			AA_LINES,
		);
	});
});

it("browsers are told to colour their own bars like the paper", () => {
	const layout = readFileSync("app/layout.tsx", "utf8");
	const told = [...layout.matchAll(/color: "(#[0-9a-f]{3,6})"/g)].map(
		([, colour]) => colour,
	);
	expect(told).toEqual([light.get("paper"), dark.get("paper")]);
});
