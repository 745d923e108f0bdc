// What stands among a page's furniture below the article is the page's; what an article ends with is the article's.
import { describe, expect, it } from "vitest";
import { splitLines } from "../../../lib/import/blocks/split-lines.ts";
import { findFurniture } from "../../../lib/import/furniture/find-furniture.ts";

const PROSE =
	"The harbour bridge has reopened after a year, and trams cross it again.";
const FOOT =
	"Share this article\nFacebook\nThe Walking Lamp\nPost Comment\nAdvertisement\nCookie settings";

function dropped(text: string): string[] {
	const lines = splitLines(text, "text");
	return [...findFurniture(lines).reasons.keys()]
		.sort((a, b) => a - b)
		.map((index) => lines[index]?.text ?? "");
}

describe("the foot of a page", () => {
	it("goes with what no pattern knows between its furniture", () => {
		expect(dropped(`${PROSE}\n${FOOT}`)).toContain("The Walking Lamp");
	});

	it.each([
		["a verse", "The sea came in,\nthe sea went out,\nand no one stayed"],
		["who else wrote it", "Additional reporting by Ana Brandt"],
		["a list", "- one lamp\n- two lamps\n- three lamps"],
		["a whole sentence", "Great news for the town!"],
	])("leaves what an article ends with: %s", (_, end) => {
		const lost = dropped(`${PROSE}\n${end}\n${FOOT}`);
		for (const line of end.split("\n")) expect(lost).not.toContain(line);
	});

	it.each([
		"Additional reporting by Ana Brandt",
		"- one lamp",
		"Great news for the town!",
		"Source: the harbour’s own count",
	])("leaves what may be the article's even among furniture: %s", (line) => {
		expect(dropped(`${PROSE}\n${FOOT}\n${line}\nReply`)).not.toContain(line);
	});

	it("is looked for only where most of what is there is furniture", () => {
		const verses = "The lamp\nThe wall\nThe tide\nThe stone\nThe rope\n";
		const lost = dropped(
			`${PROSE}\nShare this article\nFacebook\n${verses}${verses}Post Comment`,
		);
		expect(lost).not.toContain("The lamp");
	});

	it("isn't looked for in a text without a sentence", () => {
		expect(dropped(`The lamp\n${FOOT}`)).not.toContain("The Walking Lamp");
	});
});
