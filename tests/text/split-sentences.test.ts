import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	sentenceAround,
	splitSentences,
} from "../../lib/text/split-sentences.ts";

const split = (text: string, lang = "en") =>
	splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe("splitting sentences", () => {
	it.each([
		[
			"keeps the U.S. in its sentence",
			["It left the U.S. Commerce Department alone.", "Then it came."],
		],
		["ends a sentence with U.S.", ["It left the U.S.", "The rest stayed."]],
		[
			"keeps No. 5 together",
			["It was No. 5 of ten.", "He said: No.", "They left."],
		],
		["keeps decimals together", ["It rose 3.5 points.", "Then 4.5 more."]],
		[
			"keeps titles and initials together",
			["Mr. J. Smith met Dr. Chen.", "They spoke."],
		],
		["keeps the iPhone in one piece", ["It sold.", "iPhone sales rose."]],
		[
			"keeps a question inside a quotation with its speaker",
			["“Why now?” he asked.", "Nobody knew."],
		],
		[
			"keeps Inc. before a name's rest",
			["Apple Inc. Chairman Levinson spoke.", "It ended."],
		],
		["keeps Feb. 15 together", ["On Feb. 15 it rained.", "It stopped."]],
	])("%s", (_, sentences) => {
		expect(split(sentences.join(" "))).toEqual(sentences);
	});

	it("goes on over the end of a line", () => {
		expect(split("The chips\nwere hard. They came.")).toEqual([
			"The chips\nwere hard.",
			"They came.",
		]);
	});

	it("keeps the rows of a table apart", () => {
		expect(split("Share\t15%\nPrice\t$5")).toEqual(["Share\t15%", "Price\t$5"]);
	});

	it("splits Chinese", () => {
		expect(split("芯片很贵。他们买了。", "zh")).toEqual([
			"芯片很贵。",
			"他们买了。",
		]);
	});

	it("gives the whole sentence around words, or all that they touch", () => {
		const text = "One came. Two left by 3.5 miles. Three stayed.";
		const around = (words: string) => {
			const start = text.indexOf(words);
			const span = sentenceAround(splitSentences(text, "en"), {
				start,
				end: start + words.length,
			});
			return text.slice(span.start, span.end);
		};
		expect(around("3.5")).toBe("Two left by 3.5 miles.");
		expect(around("miles. Three")).toBe("Two left by 3.5 miles. Three stayed.");
	});

	it("loses no letter, whatever the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(split(text).join("").replace(/\s/g, "")).toBe(
					text.replace(/\s/g, ""),
				);
			}),
		);
	});
});
