// A numeric claim → its value as a figure shows it: the number with every word that qualifies it.
import { findHedges } from "../../../text/find-hedges.ts";
import { findQuantities } from "../../../text/find-quantities.ts";
import type { Hedge } from "../../../text/hedge.ts";
import {
	hasUnit,
	isSameAmount,
	type Quantity,
} from "../../../text/quantities/quantity.ts";
import type { Span } from "../../../text/split-sentences.ts";
import { changeWords } from "./change-words.ts";
import type { NumericClaim } from "./numeric-claim.ts";

const WORDS_TO_VERB = 4;
const WORDS_TO_TIME = 4;
const WORDS_TO_CHANGE = 8;
/** "Soll nach Angaben der Stadt 9 Millionen Euro kosten": who says so is told elsewhere. */
const SAID_BETWEEN =
	/(?<!\p{L})(?:laut|nach\s+Angaben|zufolge|selon|d['’]après|according\s+to)(?!\p{L})/iu;

/**
 * "Nearly twenty companies", "could soar to 35% by 2025", "cut by 70%". Words far from the number are set beside it: "could,
 * 35%". Undefined where no wording reads as the same number under the same hedges.
 */
export function showValue(
	text: string,
	claim: NumericClaim,
	lang: string,
): string | undefined {
	const { core } = claim;
	const { words, verb, behind } = findChange(text, claim, lang);
	const from = { start: core.start - words.length, end: core.end };
	const wordings = [
		composeValue(text, claim, from, verb, behind),
		composeValue(text, claim, core, ""),
		composeValue(text, claim, core, undefined),
	];
	return wordings.find((value) => readsAs(value, claim, lang));
}

type Change = {
	/** "By", "to", with its space. */
	readonly words: string;
	readonly verb: string;
	readonly behind: string;
};
const NO_CHANGE: Change = { words: "", verb: "", behind: "" };

/** The words of "cut its demand by 70%": without the verb a reader takes a change for the rest. None that is far. */
function findChange(
	text: string,
	{ core, sentence, unit }: NumericClaim,
	lang: string,
): Change {
	const language = changeWords(lang);
	const lead = text.slice(sentence.start, core.start);
	const words = language.preposition.exec(lead)?.[0] ?? "";
	const after = text.slice(core.end, sentence.end);
	const more = language.more.exec(after)?.groups?.change;
	if (more !== undefined && unit === "percent")
		return { words: "", verb: "", behind: more };
	if (words === "") return NO_CHANGE;
	const { change, particle } = language.behind?.exec(after)?.groups ?? {};
	if (change !== undefined && particle === undefined)
		return { words, verb: "", behind: change };
	const last = [...lead.matchAll(language.before)].at(-1);
	const verb = last?.[0] ?? "";
	const gap = lead.slice((last?.index ?? 0) + verb.length, -words.length);
	const isFar = /[;:]|,(?!\d)/.test(gap) || countWords(gap) > WORDS_TO_CHANGE;
	// "Nahm um 20 Prozent zu": each half is another verb alone.
	const isHalf =
		(last?.groups?.parted === undefined) !== (particle === undefined);
	if (verb !== "" && !isFar && !isHalf)
		return { words, verb, behind: particle ?? "" };
	// "Prices went to $5" is no change that "to $5" would tell.
	return language.needsChange.test(words)
		? NO_CHANGE
		: { words, verb: "", behind: "" };
}

/** Without a verb, not even an empty one, nothing beyond the core is taken in as it stands. */
function composeValue(
	text: string,
	{ hedges }: NumericClaim,
	core: Span,
	verb: string | undefined,
	behind = "",
): string {
	let { start, end } = core;
	const before: string[] = [];
	const after: string[] = [];
	const possible = hedges.filter(({ kind }) => kind === "possible");
	const isNear = (from: number, to: number, most: number) =>
		verb !== undefined &&
		countWords(text.slice(from, to)) <= most &&
		!SAID_BETWEEN.test(text.slice(from, to));
	for (const hedge of possible.filter((one) => one.start < core.start))
		if (isNear(hedge.end, start, WORDS_TO_VERB))
			start = Math.min(start, hedge.start);
		else if (before.length === 0) before.push(`${lowerInitial(hedge.text)},`);
	for (const hedge of hedges.filter(({ kind }) => kind === "by-time"))
		if (hedge.start >= end && isNear(end, hedge.start, WORDS_TO_TIME))
			end = hedge.end;
		else if (hedge.end <= start || hedge.start >= end)
			after.push(lowerInitial(hedge.text));
	// “Forty ships may sail by 2030” has its “may” by then.
	after.unshift(
		...possible
			.filter((hedge) => hedge.start >= end)
			.map(({ text: words }) => lowerInitial(words)),
	);
	if (start === core.start && verb !== undefined && verb !== "")
		before.push(verb);
	const isNext = text.slice(end).trimStart().startsWith(behind);
	if (isNext) end += text.slice(end).indexOf(behind) + behind.length;
	const words = lowerFirst(text.slice(start, end), hedges);
	const whole = [...before, words, ...(isNext ? [] : [behind])].join(" ");
	return [whole, ...after].join(", ").replace(/\s+/g, " ");
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** "Nearly twenty" begins its sentence, but not the value. */
function lowerFirst(words: string, hedges: readonly Hedge[]): string {
	const isName =
		!hedges.some(({ text }) => words.startsWith(text)) &&
		!NUMBER_FIRST.test(words);
	return isName ? words : lowerInitial(words);
}

const NUMBER_FIRST =
	/^(?:An?|Half|Between|From|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+(?:teen|ty|fold)|Dozens|Hundreds|Thousands|Millions|Billions|Tens|Several|Twice|Doubled|Tripled|Ein|Eine|Zwei|Drei|Vier|Fünf|Doppelt|Une?|La|Deux|Trois|Quatre|Cinq|Cut|Down|Up|By|To|Um|Auf)(?!\p{L})/u;

function lowerInitial(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether the value has the claim's numbers and none else of its unit, and hedges of the same kinds. */
function readsAs(value: string, claim: NumericClaim, lang: string): boolean {
	const unit = claim.numbers[0]?.unit ?? "count";
	const shown = findQuantities(value, lang).filter(
		(number) => number.unit !== "year" && hasUnit(number, unit),
	);
	const isSame =
		shown.length === claim.numbers.length &&
		shown.every((number, at) => isSameNumber(number, claim.numbers[at]));
	const hedges = findHedges(value, lang).filter(
		(hedge) =>
			!shown.some(({ start, end }) => hedge.start >= start && hedge.end <= end),
	);
	return isSame && kindsOf(hedges) === kindsOf(claim.hedges);
}

function isSameNumber(a: Quantity, b: Quantity | undefined): boolean {
	return b !== undefined && isSameAmount(a, b);
}

function kindsOf(hedges: readonly Hedge[]): string {
	const kinds = hedges.map(({ kind, text }) =>
		kind === "by-time" ? text.toLowerCase().replace(/\s+/g, " ") : kind,
	);
	return [...new Set(kinds)].sort().join("|");
}
