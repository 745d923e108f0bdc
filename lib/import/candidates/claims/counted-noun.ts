// A count in its sentence → the noun that it counts.
import { findMeasure } from "../../../text/quantities/measures.ts";
import type { Quantity } from "../../../text/quantities/quantity.ts";
import type { Span } from "../../../text/split-sentences.ts";

export type CountedNoun = {
	/** In small letters, plural where the text has it so: "companies". */
	readonly noun: string;
	/** Where it ends in the text; the number's own end where it stands before the number. */
	readonly end: number;
};

const MOST_WORDS = 5;
// None of these is a noun, and behind them none that is counted follows.
const STOPS: ReadonlySet<string> = new Set(
	"of in on at by for from to with without than as and or but nor so if when while where who whom which that is are was were be been being has have had do does did will would can could may might must shall should said say says the a an its his her their our your my this these those it he she they we you i not no more less fewer per a each every ago later earlier before after since until during between among about into onto over under up down off out then there here now today also only still just even already again too however because although though via against across through both towards besides afterwards afterward perhaps always sometimes upwards downwards forwards backwards outdoors indoors overseas amidst amongst amid unless toward plus minus thus yes worldwide abroad together apart alone away them us me him myself ourselves yourself yourselves himself herself itself themselves mine ours yours hers theirs everyone everybody everything someone somebody something anyone anybody anything nobody nothing none both either neither all any some other another such what how why whose".split(
		" ",
	),
);
const VERBS =
	/^(?:\p{Ll}{2,}ed|went|came|left|made|took|got|gave|found|lost|held|sold|bought|built|rose|fell|grew|died|fled|won|met|kept|knew|saw|sat|stood|ran|paid|sent|led|fed|hit|cut|put|set|told|wrote|spoke|began|became|remain|live|work|need|want|make|take|come|go|stay|stand|use|own|play|pay|buy|sell|know|think|believe|die|leave|turn|help|run|show|give|get|wait|weigh|cost|speak|join)$/u;
const IRREGULAR =
	/^(?:people|men|women|children|police|staff|sheep|fish|cattle|deer|aircraft|spacecraft|species|teeth|feet|mice|geese|lives|wives|data|media)$/;
const SINGULAR_VERBS =
	/^(?:costs|needs|wants|takes|makes|gets|puts|sees|runs|pays|weighs|sells|rises|falls|grows|gives|goes|comes|keeps|holds|lasts|means|shows|says|thinks|knows|leaves|lives|works|uses|stands|begins|ends|expects|includes|remains|becomes|seems|reaches|exceeds|totals|measures|covers|employs|owns|serves|carries|brings|adds|lies|sits)$/;
// They end in s, but are one.
const NO_PLURAL = /(?:ss|us|is|ous|['’]s)$/;

const PART_OF =
	/^\s+of(?:\s+(?:the|its|their|his|her|our|my|these|those|all|some))*(?:\s+(?:[\d.,]*\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:teen|ty)))?(?=\s)/iu;
const NEXT_WORD =
	/^(?:\s+|[-‐‑])["“‘']?(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}]+)*)/u;

/**
 * Looks behind the number for the noun that its words lead to ("twenty domestic chip companies"), a plural if there is one; then,
 * for "of the oaks, forty fell", before it for the nearest plural. Undefined where there is none.
 */
export function findCountedNoun(
	text: string,
	number: Pick<Quantity, "start" | "end" | "isVague">,
	sentence: Span,
): CountedNoun | undefined {
	const { start, end, isVague } = number;
	const after = text.slice(end, sentence.end);
	const partOf = PART_OF.exec(after)?.[0].length ?? 0;
	const behind = findBehind(after.slice(partOf), end + partOf);
	// "Two of the turbines" counts two; "hundreds of people" has no number without its noun.
	if (behind !== undefined && partOf > 0 && !isVague) return { ...behind, end };
	return behind ?? findBefore(text.slice(sentence.start, start), end);
}

type Word = { readonly word: string; readonly end: number };

function findBehind(after: string, end: number): CountedNoun | undefined {
	const words = readNounPhrase(after);
	const head =
		words.find(
			({ word }, index) =>
				isPlural(word) && !isPlural(words[index + 1]?.word ?? ""),
		) ?? words.at(-1);
	if (head === undefined) return undefined;
	const noun = nameNoun(head.word);
	const before = words[words.indexOf(head) - 1]?.word;
	if (findMeasure(noun) === undefined) return { noun, end: end + head.end };
	// "Square kilometres" are no kilometres.
	return before === undefined
		? undefined
		: { noun: `${before} ${noun}`, end: end + head.end };
}

/** Adjectives and nouns up to the first that is no part of them: a verb, a preposition, a comma. */
function readNounPhrase(after: string): Word[] {
	const words: Word[] = [];
	let at = 0;
	while (words.length < MOST_WORDS) {
		const match = NEXT_WORD.exec(after.slice(at));
		const word = match?.groups?.word ?? "";
		const small = word.toLowerCase();
		if (match === null || (words.length > 0 && VERBS.test(word))) break;
		at += match[0].length;
		// "Forty more trees".
		if (words.length === 0 && /^(?:more|other|such|fewer)$/.test(small))
			continue;
		if (STOPS.has(small)) break;
		// "Eleven carriages leaves Brussels".
		const isVerb = SINGULAR_VERBS.test(small) && isPlural(words.at(-1)?.word);
		if (isVerb) break;
		words.push({ word: small, end: at });
		const next = NEXT_WORD.exec(after.slice(at))?.groups?.word ?? "";
		// "Sales offices": a plural before a plural is no head, but a name behind one is something else.
		const isName = /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(next);
		if (isPlural(small) && (isName || !isPlural(next.toLowerCase()))) break;
	}
	return words;
}

function findBefore(before: string, end: number): CountedNoun | undefined {
	// Behind the first word of a sentence capitals are a name's.
	const nouns = (before.match(/\p{L}+/gu) ?? [])
		.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
		.map((word) => word.toLowerCase());
	const noun = nouns.findLast(
		(word) =>
			isPlural(word) &&
			!STOPS.has(word) &&
			!SINGULAR_VERBS.test(word) &&
			findMeasure(word) === undefined,
	);
	return noun === undefined ? undefined : { noun, end };
}

function isPlural(word = ""): boolean {
	return (
		IRREGULAR.test(word) ||
		(/^\p{L}{2,}s$/u.test(lastPart(word)) &&
			!NO_PLURAL.test(word) &&
			!STOPS.has(word))
	);
}

function lastPart(word: string): string {
	return word.split(/[-‐‑]/u).at(-1) ?? word;
}

/** The unit "year" means a date. */
function nameNoun(word: string): string {
	const noun = lastPart(word);
	return noun === "year" ? "years" : noun.replace(/['’]s?$/u, "");
}
