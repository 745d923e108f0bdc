import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { renderCandidates } from "../../../lib/import/candidates/render-candidates.ts";
import { uncomment } from "./draft-of.ts";

const figure = {
	id: "oaks",
	label: "Oaks that fell",
	value: "nearly half",
	unit: "percent",
	claim: "The orchard lost nearly half of its oaks: all old",
	standing: "unattributed",
	at: { paragraph: 0, start: 0, end: 1 },
} as const;
const quote = {
	id: "wind",
	text: "No wind asks first.",
	score: 1,
	paragraph: 0,
};
const rendered = z.object({
	figures: z.array(z.object({ label: z.string(), claim: z.string() })),
	pullQuotes: z.array(z.object({ text: z.string() })),
});

describe("candidates in a draft's front matter", () => {
	it("are comments, so that nothing is taken in unasked", () => {
		const lines = renderCandidates({ figures: [figure], quotes: [quote] });
		expect(lines.endsWith("\n")).toBe(true);
		expect(
			lines
				.trimEnd()
				.split("\n")
				.every((line) => line.startsWith("# ")),
		).toBe(true);
		expect(parse(lines)).toBeNull();
	});

	it("are front matter once they are uncommented", () => {
		const lines = renderCandidates({
			figures: [{ ...figure, saidBy: "the: port" }],
			quotes: [quote],
			asOf: "2026-03",
		});
		expect(parse(`sources:\n${uncomment(lines)}`)).toEqual({
			sources: [
				{
					id: "imported-text",
					name: "the imported text",
					what: "The text that this draft was imported from.",
					date: "2026-03",
				},
			],
			figures: [
				{
					id: "oaks",
					label: "Oaks that fell",
					value: "nearly half",
					unit: "percent",
					claim: "The orchard lost nearly half of its oaks: all old",
					source: "imported-text",
					standing: "unattributed",
					asOf: "2026-03",
				},
			],
			pullQuotes: [{ id: "wind", text: "No wind asks first." }],
		});
		expect(lines).toContain("# said by: the: port");
	});

	it("leave the date open where the text has none", () => {
		expect(renderCandidates({ figures: [figure], quotes: [] })).toMatch(
			/^# {5}asOf:$/m,
		);
	});

	it("are no lines at all where there are none", () => {
		expect(renderCandidates({ figures: [], quotes: [] })).toBe("");
	});

	it("keep whatever words they have, once uncommented", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
				const lines = renderCandidates({
					figures: [{ ...figure, label: words, claim: words }],
					quotes: [{ ...quote, text: words }],
				});
				const read = rendered.parse(parse(`sources:\n${uncomment(lines)}`));
				expect(read.figures[0]).toEqual({ label: words, claim: words });
				expect(read.pullQuotes[0]?.text).toBe(words);
			}),
		);
	});
});
