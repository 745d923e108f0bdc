// What people who read a language would stumble on in any of its messages, whoever writes the next one.
import { describe, expect, it } from "vitest";
import { CATALOGUES, type Catalogue } from "../../lib/messages/catalogues.ts";

const TAG = /<\/?[a-z]+>/gi;
const HOLE = /\{[a-z]+\}/gi;

/** The words that are read, with a letter of the language where a value will stand. */
function readIn(message: string, letter: string): string {
	return message.replace(TAG, "").replace(HOLE, letter);
}

function faultsIn(
	catalogue: Catalogue,
	letter: string,
	fault: RegExp,
): string[] {
	return Object.entries(catalogue)
		.filter(([, message]) => fault.test(readIn(message, letter)))
		.map(([key, message]) => `${key}: ${message}`);
}

describe("Chinese", () => {
	const HAN_SPACE =
		/\p{Script=Han} |[ ]\p{Script=Han}|[，。；：！？、（）“”《》] /u;
	const NARROW = /\p{Script=Han}[,.;:!?()"']|[,.;:!?()"']\p{Script=Han}/u;

	it("has no space beside its characters", () => {
		const chinese = CATALOGUES["zh-Hans"];
		// The inside of a plural is written with spaces.
		const spoken = Object.fromEntries(
			Object.entries(chinese).map(([key, message]) => [
				key,
				message.replace(/\{\w+, plural, other \{(.*?)\}\}/g, "$1"),
			]),
		);
		expect(faultsIn({ ...chinese, ...spoken }, "水", HAN_SPACE)).toEqual([]);
	});

	it("has the full width of its punctuation", () => {
		expect(faultsIn(CATALOGUES["zh-Hans"], "水", NARROW)).toEqual([]);
	});
});

describe("Arabic", () => {
	it("has its own comma, semicolon and question mark, and quotes in guillemets", () => {
		const spoken = Object.fromEntries(
			Object.entries(CATALOGUES.ar).map(([key, message]) => [
				key,
				message.replace(/\{\w+, plural,/g, "{"),
			]),
		);
		const fault = /[,;?"“”]/;
		expect(faultsIn({ ...CATALOGUES.ar, ...spoken }, "م", fault)).toEqual([]);
	});

	it("has all six of its plurals wherever it has any", () => {
		const counted = Object.entries(CATALOGUES.ar).filter(([, message]) =>
			message.includes(", plural,"),
		);
		expect(counted.length).toBeGreaterThan(0);
		for (const [key, message] of counted)
			for (const form of new Intl.PluralRules("ar").resolvedOptions()
				.pluralCategories)
				expect(message, key).toContain(`${form} {`);
	});
});

it("finds what is wrong", () => {
	const { ar } = CATALOGUES;
	expect(faultsIn({ ...ar, share: "شارك, هذا" }, "م", /,/)).toContain(
		"share: شارك, هذا",
	);
});
