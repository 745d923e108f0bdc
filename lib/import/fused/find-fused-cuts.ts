// A text → the places where two sentences run into each other, and what was lost between them.
import { cutRun } from "./cut-run.ts";
import { countDocumentNames } from "./document-names.ts";
import { findForeignCuts } from "./find-foreign-cuts.ts";
import { findMarkedCuts } from "./find-marked-cuts.ts";
import { findOpenedCuts } from "./find-opened-cuts.ts";
import { findProtectedSpans, type Span } from "./find-protected-spans.ts";

/** Something to insert at `at`, an offset of UTF-16 units: ". " or " ". Nothing is ever deleted. */
export type FusedCut = {
	readonly at: number;
	readonly insert: string;
	readonly reason: string;
};

// Cheap to try on every text: the lists are read only if there is something to look up.
const SUSPECT =
	/\p{Ll}\p{M}*['’]?\p{Lu}|\p{Lu}{2}\p{Ll}|[\p{N}%.!?)"”’]\p{Lu}|[\p{L}\p{N}.!?%]["“]\p{Lu}/u;
const FOREIGN_SUSPECT =
	/[\p{Ll}%][ \u00a0\u202f]?[.!?…]+[»”"’)]?[«„“¿¡]?\p{Lu}/u;
const RUN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const HAS_STEP = /\p{Ll}\p{M}*\p{Lu}|\p{Lu}{2,}\p{Lu}\p{Ll}/u;
// Beside these a run is part of a longer sign, not a word.
const GLUE_BEFORE = /[\p{N}_@#$/\\<{]$|[\p{L}\p{N}]\.$/u;
const GLUE_AFTER = /^[\p{N}_@#$/\\({=]|^\.\p{Ll}/u;
// As much as shows the words of a sentence on both sides.
const REACH = 120;
// Longer runs are no words; reading them would take time for nothing.
const LONGEST_RUN = 120;

/**
 * Finds where sentences lost the full stop or the space between them: "monopoliesInsiders", "ChinaWithout",
 * "technology.The", "2025.The", "autonomy.”The". Leaves names (DeepSeek, iPhone, McDonald), abbreviations, addresses, code and
 * tags alone, and whatever it isn't sure of. In order of `at`; in other languages than English only what still has its full stop, and none in scripts without case.
 */
export function findFusedCuts(text: string, lang: string): readonly FusedCut[] {
	const isEnglish = /^en(?:-|$)/i.test(lang);
	if (!(isEnglish ? SUSPECT : FOREIGN_SUSPECT).test(text)) return [];
	const isProtected = coverOf(findProtectedSpans(text));
	if (!isEnglish) return findForeignCuts(text, lang, isProtected);
	const names = countDocumentNames(text);
	const cuts: FusedCut[] = [
		...findMarkedCuts(text, isProtected),
		...findOpenedCuts(text, isProtected),
	];
	for (const { 0: letters, index } of text.matchAll(RUN)) {
		if (letters.length > LONGEST_RUN || !HAS_STEP.test(letters)) continue;
		const end = index + letters.length;
		const before = text.slice(Math.max(0, index - REACH), index);
		const after = text.slice(end, end + REACH);
		if (isProtected(index, end)) continue;
		if (GLUE_BEFORE.test(before.slice(-2)) || GLUE_AFTER.test(after)) continue;
		for (const at of cutRun({ letters, before, after, names }))
			cuts.push({
				at: index + at,
				insert: ". ",
				reason: explainCut(letters, at),
			});
	}
	return cuts.sort((a, b) => a.at - b.at);
}

function explainCut(letters: string, at: number): string {
	return `“${letters}” is two sentences run together: one ends with “${lastWord(letters.slice(0, at))}”, the next begins with “${firstWord(letters.slice(at))}”.`;
}

function lastWord(letters: string): string {
	return /\p{Lu}*[\p{Ll}\p{M}'’]*$/u.exec(letters)?.[0] ?? letters;
}

function firstWord(letters: string): string {
	return /^\p{Lu}*[\p{Ll}\p{M}'’]*/u.exec(letters)?.[0] ?? letters;
}

function coverOf(
	spans: readonly Span[],
): (start: number, end: number) => boolean {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of spans) {
		const last = merged.at(-1);
		if (last !== undefined && start <= last.end)
			last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return (start, end) => {
		let low = 0;
		let high = merged.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((merged[middle]?.end ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		const next = merged[low];
		return next !== undefined && next.start < end;
	};
}
