// A run of letters in its text → the places where the cheapest reading of it has a sentence end.

import { isEnglishWord, isSpokenName } from "../language/english-words.ts";
import { costOfJoin } from "./cost-of-join.ts";
import type { DocumentNames } from "./document-names.ts";
import { isIdentifier } from "./is-identifier.ts";
import { isListedName, withoutPossessive } from "./words/known-names.ts";
import { LEFT_OPEN, SELDOM_LAST } from "./words/open-words.ts";
import { findStarter } from "./words/sentence-starters.ts";

/** A run of letters and where it stands; `before` and `after` are the text of its paragraph around it. */
export type Run = {
	readonly letters: string;
	readonly before: string;
	readonly after: string;
	readonly names: DocumentNames;
};

/** What a piece of a run costs: nothing for what is surely one name or word, more the stranger it is. */
const COST = {
	name: 0,
	ofDocument: 0.3,
	word: 0.5,
	acronym: 1,
	stranger: 1.2,
	strangeSmall: 3,
	seldomLast: 4.9,
	camelName: 3,
	camelWord: 6,
	camelCode: 8,
	never: 12,
	forbidden: 1000,
} as const;
// The new sentence begins with a capital, or with a name such as iPhone.
const STEP =
	/(?<=\p{Ll}\p{M}*|['’]s)(?=\p{Lu})|(?<=\p{Lu}{2,})(?=\p{Lu}\p{Ll}+)|(?<=\p{Ll}{2,})(?=\p{Ll}{1,2}\p{Lu})/gu;
const SURNAME =
	/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’]|L['’]|Al|El|Ab|St|San|Saint|Jo|Te|Ta|Da|Mac)\p{Lu}\p{Ll}+$/u;
/**
 * The offsets in the run at which to cut it, none where it is cheapest whole. A dynamic programme over its steps from a small
 * letter to a capital: each piece costs by what it is, each joint by whether a sentence can end before it and one begin behind it.
 */
export function cutRun(run: Run): number[] {
	const steps = [...run.letters.matchAll(STEP)].map(({ index }) => index);
	const edges = [0, ...steps, run.letters.length];
	const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
	for (let to = 1; to < edges.length; to += 1) {
		let cheapest = { cost: Number.POSITIVE_INFINITY, from: 0 };
		for (let from = to - 1; from >= 0; from -= 1) {
			const cost =
				(best[from]?.cost ?? 0) +
				costOfPiece(run, edges[from] ?? 0, edges[to] ?? 0) +
				costOfJoint(run, edges, best, from, to);
			if (cost <= cheapest.cost) cheapest = { cost, from };
		}
		best.push(cheapest);
	}
	const cuts: number[] = [];
	for (let at = edges.length - 1; at > 0; at = best[at]?.from ?? 0)
		cuts.unshift(edges[at] ?? 0);
	return cuts.slice(0, -1);
}

function costOfPiece(run: Run, start: number, end: number): number {
	const piece = run.letters.slice(start, end);
	const isWhole = piece === run.letters;
	if (isListedName(piece)) return COST.name;
	const humps = piece.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
	if (humps > 0) return costOfCamel(run, piece, humps, isWhole);
	if (/^\p{Lu}{2,}\p{Lu}\p{Ll}{2,}/u.test(piece)) return COST.camelName;
	if (/^\p{Ll}/u.test(piece)) {
		if (start > 0) return COST.never;
		if (isWhole) return COST.word;
		if (piece.length < 2 || LEFT_OPEN.has(piece)) return COST.never;
		if (SELDOM_LAST.has(piece)) return COST.seldomLast;
		return isEnglishWord(piece) ? COST.word : COST.strangeSmall;
	}
	if (/^\p{Lu}+$/u.test(piece)) return costOfCapitals(run, piece, end);
	if (end < run.letters.length && LEFT_OPEN.has(piece.toLowerCase()))
		return COST.never;
	if (isSpokenName(piece) || isEnglishWord(piece.toLowerCase()))
		return COST.word;
	return run.names.countOf(piece) > 0 ? COST.ofDocument : COST.stranger;
}

function costOfCamel(
	run: Run,
	piece: string,
	humps: number,
	isWhole: boolean,
): number {
	if (SURNAME.test(withoutPossessive(piece))) return COST.word;
	const known = run.names.countOf(piece) > (isWhole ? 1 : 0);
	const isName = () =>
		known || (isWhole && isIdentifier(piece, run.before, run.after));
	if (!endsInStarter(run, piece) && isName()) return COST.ofDocument;
	if (/^\p{Lu}/u.test(piece)) return humps * COST.camelName;
	// Three capitals and more are code: "windowsNoMagicRoot".
	return Math.min(humps * COST.camelWord, COST.camelCode);
}

/** A fault that a text makes twice is no name: nothing is called "TechnologyThe". */
function endsInStarter(run: Run, piece: string): boolean {
	const last = /\p{Lu}\p{Ll}+$/u.exec(withoutPossessive(piece))?.[0] ?? "";
	return findStarter(last, run.after) === "strong";
}

function costOfCapitals(run: Run, piece: string, end: number): number {
	if (piece.length > 1) return COST.acronym;
	const isLast = end === run.letters.length;
	return isLast && findStarter(piece, run.after) === "strong"
		? COST.word
		: COST.never;
}

/** What it costs to end a sentence at edge `from` and begin one there that runs on to edge `to`. */
function costOfJoint(
	run: Run,
	edges: readonly number[],
	best: readonly { readonly from: number }[],
	from: number,
	to: number,
): number {
	if (from === 0) return 0;
	const at = edges[from] ?? 0;
	const left = run.letters.slice(edges[best[from]?.from ?? 0] ?? 0, at);
	const right = run.letters.slice(at, edges[to]);
	const isLast = to === edges.length - 1;
	const rest = isLast ? run.after : run.letters.slice(edges[to]);
	const wordsBefore = at === left.length ? countSentenceWords(run.before) : 2;
	const name = at === left.length ? lastName(run.before) : undefined;
	const short =
		(wordsBefore === 0 ? COST.forbidden : 0) +
		(wordsBefore === 1 ? COST.camelWord : 0) +
		(isLast && !hasMoreWords(rest) ? COST.never : 0);
	return (
		short +
		costOfJoin({
			left,
			right,
			rest,
			names: run.names,
			followsName: name !== undefined,
			followsFirstName: name !== undefined && isSpokenName(name),
		})
	);
}

/** Words between the last end of a sentence and the run. */
function countSentenceWords(before: string): number {
	const sentence =
		before.split(/[.!?…:;|•]["'”’)\]]*(?:\s|$)|\n/u).at(-1) ?? "";
	return sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The word with a capital right before the run, but no article. */
function lastName(before: string): string | undefined {
	const word = /(?<!\p{L})(\p{Lu}\p{Ll}+) $/u.exec(before.slice(-30))?.[1];
	return word === undefined || LEFT_OPEN.has(word.toLowerCase())
		? undefined
		: word;
}

/** A sentence has more than one word; "Mode." after "dark" begins none. */
function hasMoreWords(after: string): boolean {
	return /^(?:['’]\p{L}+)?,?["”]?\s+["“‘'(]?[\p{L}\p{N}\p{Sc}]/u.test(after);
}
