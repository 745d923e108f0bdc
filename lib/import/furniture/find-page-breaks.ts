// Lines of a text that was printed → the numbers of its pages and the heads that run over them.
import { endsSentence } from "../blocks/ends-sentence.ts";
import type { Line } from "../blocks/split-lines.ts";

const NUMBER =
	/^(?:[-–—|•]\s*)?(?:(?:page|seite|página|pagina|p\.|стр\.)\s*)?(?<number>\d{1,4})(?:\s*[-–—|•])?$/iu;
/** "Harbour Review 12", "13 The ferry that came back". */
const HEADED =
	/^(?:(?<head>[^\d.!?]{3,80}?)\s+(?<last>\d{1,4})|(?<first>\d{1,4})\s+(?<title>[^\d.!?]{3,80}))$/u;
/** Lines with words between two numbers: fewer are a list. */
const LEAST_LINES = 4;
const LONGEST_HEAD = 90;

type Shown = { readonly index: number; readonly words: string };
type Break = { readonly at: number; readonly number: number };

/**
 * Their reasons by the number of the line. Numbers of pages count up by one, and one of them at least cuts a sentence, as no
 * number of a chapter does; or they stand in a line with a head that comes again. A head stands beside two of them, or beside one and at the top.
 */
export function findPageBreaks(lines: readonly Line[]): Map<number, string> {
	const shown = lines.flatMap(({ text, isCode }, index) =>
		text.trim() === "" || isCode ? [] : [{ index, words: text.trim() }],
	);
	const reasons = new Map<number, string>();
	for (const breaks of findRuns(shown, headedNumberOf))
		if (isHeaded(shown, breaks))
			for (const { at } of breaks) mark(shown[at], "the head of a page");
	for (const breaks of findRuns(shown, numberOf)) {
		const heads = findHeads(shown, breaks);
		const isCut = breaks.some(({ at }) => cutsSentence(shown, at, heads));
		if (!isCut) continue;
		const beside = [0, ...breaks.flatMap(({ at }) => [at - 1, at + 1])];
		for (const { at } of breaks) mark(shown[at], "the number of a page");
		for (const at of beside)
			if (heads.has(headOf(shown[at]))) mark(shown[at], "the head of a page");
	}
	return reasons;

	function mark(line: Shown | undefined, reason: string): void {
		if (line !== undefined) reasons.set(line.index, reason);
	}
}

/** Two numbers or more, one page apart each. */
function findRuns(
	shown: readonly Shown[],
	read: (words: string) => number,
): Break[][] {
	const runs: Break[][] = [];
	// By the number that is to come.
	const open = new Map<number, Break[]>();
	shown.forEach(({ words }, at) => {
		const number = read(words);
		if (Number.isNaN(number)) return;
		const last = open.get(number);
		const goesOn =
			last !== undefined && at - (last.at(-1)?.at ?? at) > LEAST_LINES;
		const run = goesOn ? last : [];
		if (!goesOn) runs.push(run);
		run.push({ at, number });
		open.set(number + 1, run);
	});
	return runs.filter((run) => run.length > 1);
}

function numberOf(words: string): number {
	return Number(NUMBER.exec(words)?.groups?.number ?? Number.NaN);
}

function headedNumberOf(words: string): number {
	const { first, last } = HEADED.exec(words)?.groups ?? {};
	return Number(first ?? last ?? Number.NaN);
}

/** Heads come again, or cut a sentence; else they are rows of a list that counts. */
function isHeaded(shown: readonly Shown[], breaks: readonly Break[]): boolean {
	const heads = breaks.map(({ at }) => {
		const { head, title } = HEADED.exec(shown[at]?.words ?? "")?.groups ?? {};
		return (head ?? title ?? "").toLowerCase();
	});
	return (
		new Set(heads).size < heads.length ||
		breaks.some(({ at }) => cutsSentence(shown, at, new Set()))
	);
}

function findHeads(
	shown: readonly Shown[],
	breaks: readonly Break[],
): Set<string> {
	const seen = new Set<string>();
	const heads = new Set<string>();
	const places = [0, ...breaks.flatMap(({ at }) => [at - 1, at + 1])];
	for (const at of new Set(places)) {
		const head = headOf(shown[at]);
		if (head !== "" && seen.has(head)) heads.add(head);
		seen.add(head);
	}
	return heads;
}

/** Without the digits, for some heads count the pages themselves; "" for a line that is none. */
function headOf(line: Shown | undefined): string {
	const words = line?.words ?? "";
	const isHead =
		words.length <= LONGEST_HEAD &&
		/\p{L}{2}/u.test(words) &&
		!endsSentence(words);
	return isHead ? words.replace(/\d+/gu, "").replace(/\s+/gu, " ").trim() : "";
}

function cutsSentence(
	shown: readonly Shown[],
	at: number,
	heads: ReadonlySet<string>,
): boolean {
	const isHead = (index: number) => heads.has(headOf(shown[index]));
	const before = shown[isHead(at - 1) ? at - 2 : at - 1]?.words ?? "";
	const after = shown[isHead(at + 1) ? at + 2 : at + 1]?.words ?? "";
	return (
		before.includes(" ") && !endsSentence(before) && /^\p{Ll}/u.test(after)
	);
}
