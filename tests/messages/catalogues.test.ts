// The interface's words: whole in every language, each said somewhere, each said with what it needs.
import { describe, expect, it } from "vitest";
import { CATALOGUES, type Catalogue } from "../../lib/messages/catalogues.ts";
import { moduleOf, readModules, SHIPPED } from "../architecture/module.ts";
import { argumentsOf } from "./arguments-of.ts";
import { type Said, saidIn } from "./said-in.ts";

const english = Object.entries(CATALOGUES.en);
const said = readModules(SHIPPED)
	.filter(({ path }) => /\.tsx?$/.test(path))
	.flatMap(saidIn);

function unsaid(keys: readonly string[], calls: readonly Said[]): string[] {
	return keys.filter((key) => !calls.some((call) => call.key.test(key)));
}

/** What is said without a value that it needs, or with one that it has no place for. */
function missaid(
	messages: readonly (readonly [string, string])[],
	calls: readonly Said[],
): string[] {
	return calls.flatMap(({ path, key, values }) =>
		messages
			.filter(([name]) => key.test(name))
			.filter(
				([, message]) =>
					argumentsOf(message, "en").join() !== (values ?? ["?"]).join(),
			)
			.map(([name]) => `${path}: ${name}`),
	);
}

describe.each(Object.entries<Catalogue>(CATALOGUES))("%s", (tag, catalogue) => {
	it("has every message that English has, and no other", () => {
		expect(Object.keys(catalogue).sort()).toEqual(
			Object.keys(CATALOGUES.en).sort(),
		);
	});

	it("asks for the same values and tags in each as English does", () => {
		const own = new Map(Object.entries(catalogue));
		for (const [key, message] of english)
			expect(argumentsOf(own.get(key) ?? "", tag), key).toEqual(
				argumentsOf(message, "en"),
			);
	});

	it("leaves no message empty", () => {
		for (const [key, message] of Object.entries(catalogue))
			expect(message.trim(), key).not.toBe("");
	});
});

it("keeps no message that nothing says", () => {
	expect(
		unsaid(
			english.map(([key]) => key),
			said,
		),
	).toEqual([]);
	const calls = saidIn(
		moduleOf("a.ts", "say(`kind.$" + '{kind}`); say(is ? "a" : "b");'),
	);
	expect(unsaid(["kind.news", "a", "b", "c", "kind."], calls)).toEqual([
		"c",
		"kind.",
	]);
});

it("says each message with just the values that it asks for", () => {
	expect(missaid(english, said)).toEqual([]);
	const calls = saidIn(
		moduleOf("a.ts", 'say("hello"); say.woven("hello", { name, i: 1 });'),
	);
	expect(missaid([["hello", "Hello <i>{name}</i>"]], calls)).toEqual([
		"a.ts: hello",
	]);
});

it("speaks the same English in scripts as in the file of messages", () => {
	const scripts = said.flatMap(({ key, english: word }) =>
		word === undefined
			? []
			: english
					.filter(([name]) => key.test(name))
					.map(([name, message]) => ({ name, word, message })),
	);
	expect(scripts.map(({ name }) => name)).toContain("script.copied");
	for (const { name, word, message } of scripts)
		expect(word, name).toBe(message);
});

it("finds the arguments in every branch of a plural, and the tags", () => {
	expect(
		argumentsOf("{n, plural, one {# of {all}} other {<b>#</b>}}", "en"),
	).toEqual(["all", "b", "n"]);
});
