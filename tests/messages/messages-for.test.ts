// Which words a page speaks, and how they come out.
import { describe, expect, it } from "vitest";
import { findCatalogue } from "../../lib/messages/find-catalogue.ts";
import { interfaceLang } from "../../lib/messages/interface-lang.ts";
import { messagesFor } from "../../lib/messages/messages-for.ts";

describe("the interface", () => {
	it("speaks the language of the text, whatever its region", () => {
		expect(findCatalogue("en-GB")).toBe("en");
		expect(interfaceLang("en-GB")).toBe("en-GB");
	});

	it("speaks the site's language around a text that it has no words for, or else English", () => {
		expect(interfaceLang("de", "en-AU")).toBe("en-AU");
		expect(interfaceLang("de", "de")).toBe("en");
		expect(interfaceLang("no such tag")).toBe("en");
	});

	it("puts a number into the plural that it takes", () => {
		const say = messagesFor("en");
		expect(say("article.minutes", { minutes: 1 })).toBe("1 minute");
		expect(say("article.minutes", { minutes: 1200 })).toBe("1,200 minutes");
	});

	it("puts elements where the language wants them", () => {
		const pieces = messagesFor("en").woven<{ strong: string }>("article.by", {
			byline: "Ann",
			name: (words) => ({ strong: words.join("") }),
		});
		expect(pieces).toEqual(["By ", { strong: "Ann" }]);
	});

	it("fails on a value that is missing instead of showing a hole", () => {
		expect(() => messagesFor("en")("article.correctedOn")).toThrow(/on/);
	});
});
