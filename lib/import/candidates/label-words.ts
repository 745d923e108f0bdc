// A language → words of a claim that its label can do without: who says it, and what the number leaves hanging.
import { inBlocks } from "../../text/letter-blocks.ts";
import { changeWords } from "./claims/change-words.ts";

export type LabelWords = {
	/** At the end, behind a comma: ", sagte der Wirt". */
	readonly tag: RegExp;
	/** At the start, up to a comma: "Selon la mairie, "; German needs it, for its verb stands behind it. */
	readonly lead?: RegExp;
	/** Before a number that has nothing behind it: "stiegen um". */
	readonly leftOpen: RegExp;
};

const GERMAN_TAG =
	",\\s+(?:(?:sag|erklär|teil|bericht|meld|beton|schätz|kündig)(?:t|te|ten|en|et|ete|eten)|so|wie|heißt\\s+es|hieß\\s+es|laut|nach\\s+Angaben)\\s+[^,]{1,80}$";
const FRENCH_TAG =
	",\\s+(?:(?:a|ont)\\s+(?:déclaré|indiqué|annoncé|précisé|affirmé|expliqué|estimé|ajouté|dit|fait\\s+savoir|souligné|rappelé)|(?:indique|précise|affirme|explique|estime|annonce|souligne|rapporte|déclare)(?:nt)?|selon|d['’]après)\\s+[^,]{1,80}$";
const FRENCH_LEAD = "^(?:selon|d['’]après)\\s+[^,]{1,80},\\s+";

const made = new Map<string, LabelWords>();

/** Undefined for languages but German and French; compiled once. */
export function labelWords(lang: string): LabelWords | undefined {
	const base = /^(?:de|fr)(?=-|$)/i.exec(lang)?.[0].toLowerCase();
	if (base === undefined) return undefined;
	const known = made.get(base);
	if (known !== undefined) return known;
	const { source } = changeWords(base).before;
	const compile = (pattern: string) => new RegExp(inBlocks(pattern), "iu");
	const words =
		base === "de"
			? {
					tag: compile(GERMAN_TAG),
					leftOpen: compile(
						`(?:\\s+(?:ist|sind|war|waren|wurden?|hat|haben))?(?:\\s+eine?[nmr]?)?(?:\\s+${source})?\\s+(?:um|auf|von|bei|mit|zu|ein)$`,
					),
				}
			: {
					tag: compile(FRENCH_TAG),
					lead: compile(FRENCH_LEAD),
					leftOpen: compile(
						`(?:\\s+(?:est|sont|a\\s+été|ont\\s+été))?(?:\\s+${source})?\\s+(?:de|à|par)$`,
					),
				};
	made.set(base, words);
	return words;
}
