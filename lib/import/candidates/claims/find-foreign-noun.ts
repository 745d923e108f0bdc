// A count in a German or French text → the noun that it counts.
import type { Quantity } from "../../../text/quantities/quantity.ts";
import type { Span } from "../../../text/split-sentences.ts";
import type { CountedNoun } from "./counted-noun.ts";

/** Adjectives end in e or er, and no past tense does so; the plural's forms in en are verbs' too, but for these. */
const GERMAN_BETWEEN =
	"(?:\\s+(?:von|der|dieser|ihrer|seiner|(?:neu|weiter|ander|alt|groß|klein|jung|letzt|erst|zusätzlich|deutsch)en|(?!\\p{L}*t(?:e|er)\\s)\\p{Ll}{2,}(?:e|er))){0,3}";
const GERMAN = new RegExp(
	`^${GERMAN_BETWEEN}(?:\\s+|[-‐‑])(?<noun>\\p{Lu}\\p{Ll}[\\p{L}\\p{N}‐‑-]*)`,
	"u",
);
const GERMAN_DAYS =
	/^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr)/u;
const FRENCH_BETWEEN =
	"(?:\\s+(?:des?|du|ces|ses|nos|leurs|autres|nouve(?:aux|lles)|grande?s?|petite?s?|jeunes|ancien(?:ne)?s|premi(?:er|ère)s|derni(?:er|ère)s|vieux|vieilles|bons|bonnes|gros|grosses))*(?:\\s+d['’]|\\s+)";
const FRENCH = new RegExp(
	`^${FRENCH_BETWEEN}(?<noun>\\p{Ll}[\\p{Ll}‐‑-]+)`,
	"u",
);
/** They end in s or x too, and are counted by nobody. */
const FRENCH_NO_NOUN =
	/^(?:dans|sans|sous|vers|hors|depuis|puis|plus|moins|mais|alors|lors|après|dès|très|ceux|eux|nous|vous|ils|elles|les|des|ses|ces|aux|jamais|toujours|ailleurs|fois|pas|suis|es|as|jours-ci)$/u;
const FRENCH_PLURAL = /[sx](?:[-‐‑]\p{L}+)?$/u;

/** Undefined where none stands right behind the number; adjectives may stand between. German nouns keep their capital. */
export function findForeignNoun(
	text: string,
	{ end }: Pick<Quantity, "end">,
	sentence: Span,
	lang: string,
): CountedNoun | undefined {
	const after = text.slice(end, sentence.end);
	const isGerman = /^de(?:-|$)/i.test(lang);
	const match = (isGerman ? GERMAN : FRENCH).exec(after);
	const noun = match?.groups?.noun ?? "";
	const isNoun = isGerman
		? !GERMAN_DAYS.test(noun)
		: FRENCH_PLURAL.test(noun) && !FRENCH_NO_NOUN.test(noun);
	return match !== null && isNoun
		? { noun, end: end + match[0].length }
		: undefined;
}
