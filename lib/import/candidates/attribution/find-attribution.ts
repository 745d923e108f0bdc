// A sentence, or a clause of it → who it says said so.
import { cuedPattern } from "../../../text/cued-pattern.ts";
import type { AttributionGrammar } from "./grammars/attribution-grammar.ts";
import { ENGLISH } from "./grammars/english.ts";
import { FRENCH } from "./grammars/french.ts";
import { GERMAN } from "./grammars/german.ts";
import { inLatin } from "./in-latin.ts";

export type Attribution = {
	/** "CITIC Securities", "the port authority", "insiders"; in German in the case that its sentence has: "der Stadtwerke". */
	readonly name: string;
	readonly kind: "company" | "named" | "unnamed";
};

type Compiled = Pick<AttributionGrammar, "settle"> & {
	readonly finders: readonly ReturnType<typeof cuedPattern>[];
	readonly unnamed: RegExp;
	readonly company: RegExp;
	readonly noSpeaker: RegExp;
	readonly speaker?: RegExp;
};

const compiled = new Map<AttributionGrammar, Compiled>();

/** Takes the pattern that says it plainest: "according to X" before "X said". `isCompany` tells of names known as brands. */
export function findAttribution(
	words: string,
	lang: string,
	isCompany: (name: string) => boolean,
): Attribution | undefined {
	const grammar = grammarOf(lang);
	const known = compiled.get(grammar) ?? compile(grammar);
	compiled.set(grammar, known);
	for (const find of known.finders)
		for (const { groups } of find(words)) {
			const { who = "", subject } = groups ?? {};
			const name = known.settle(who);
			if (name === "" || known.noSpeaker.test(name)) continue;
			if (subject !== undefined && known.speaker?.test(subject) === false)
				continue;
			return { name, kind: kindOf(name, known, isCompany) };
		}
	return undefined;
}

function grammarOf(lang: string): AttributionGrammar {
	if (/^de(?:-|$)/i.test(lang)) return GERMAN;
	return /^fr(?:-|$)/i.test(lang) ? FRENCH : ENGLISH;
}

function compile(grammar: AttributionGrammar): Compiled {
	const { finders, unnamed, company, noSpeaker, speaker, settle } = grammar;
	return {
		finders: finders.map(([cue, pattern]) =>
			cuedPattern(new RegExp(inLatin(cue), "u"), inLatin(pattern), "gu"),
		),
		unnamed: new RegExp(inLatin(`^${unnamed}$`), "u"),
		company: new RegExp(inLatin(`(?<!\\p{L})(?:${company})(?!\\p{L})`), "u"),
		noSpeaker: new RegExp(`^(?:${noSpeaker})$`, "u"),
		...(speaker !== undefined && {
			speaker: new RegExp(inLatin(speaker), "u"),
		}),
		settle,
	};
}

function kindOf(
	name: string,
	{ unnamed, company }: Compiled,
	isCompany: (name: string) => boolean,
): Attribution["kind"] {
	if (unnamed.test(name)) return "unnamed";
	if (company.test(name)) return "company";
	return isCompany(name.replace(/^[Tt]he\s+/, "")) ? "company" : "named";
}
