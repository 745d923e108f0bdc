// A short line → whether it is put together of nothing but the words that pages in another language label their buttons with.
import {
	DENSE_LABELS,
	type LabelVocabulary,
	NETWORKS,
	SHARING,
	VOCABULARIES,
} from "./foreign-label-words.ts";

const LEAST_WORDS = 2;
const MOST_WORDS = 9;
const LONGEST_DENSE = 24;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

let dense:
	| readonly (readonly [whole: RegExp, naming: RegExp, sure: RegExp])[]
	| undefined;

export type ForeignLabel = "sure" | "likely";

/**
 * "Jetzt kostenlos registrieren", "Auf WhatsApp teilen" and "登录后发表评论" are sure; "Passwort ändern" is likely, for an article could have
 * it as a heading. Undefined for a line with any other word in it, and for one that does nothing or names nothing of a page.
 */
export function readForeignLabel(line: string): ForeignLabel | undefined {
	if (/[.。！!]$/u.test(line)) return undefined;
	if (DENSE.test(line)) return readDenseLabel(line);
	const words = line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return undefined;
	for (const vocabulary of VOCABULARIES) {
		const label = readIn(words, vocabulary);
		if (label !== undefined) return label;
	}
	return undefined;
}

function readIn(
	words: readonly string[],
	{ asking, acting, naming, filling }: LabelVocabulary,
): ForeignLabel | undefined {
	const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
	const isKnown = words.every(
		(word) =>
			[filling, acting, naming, asking].some((set) => set.has(word)) ||
			/^\d+$/.test(word),
	);
	if (!isKnown) return undefined;
	if (has(asking) || (has(SHARING) && has(NETWORKS))) return "sure";
	return has(acting) && has(naming) ? "likely" : undefined;
}

function readDenseLabel(line: string): ForeignLabel | undefined {
	if (line.length > LONGEST_DENSE || line.length < 4) return undefined;
	dense ??= DENSE_LABELS.map(([known, naming, sure]) => [
		new RegExp(`^(?:${known}|[\\d０-９\\s・、。［］【】「」()（）>›])+$`, "u"),
		new RegExp(naming, "u"),
		new RegExp(sure, "u"),
	]);
	const found = dense.find(
		([whole, naming]) => whole.test(line) && naming.test(line),
	);
	if (found === undefined) return undefined;
	return found[2].test(line) ? "sure" : "likely";
}
