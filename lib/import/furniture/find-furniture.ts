// Lines → those that are a page's furniture, and why.
import type { Line } from "../blocks/split-lines.ts";
import { findMailLines } from "./find-mail-lines.ts";
import { findPageBreaks } from "./find-page-breaks.ts";
import { findPressLines } from "./find-press-lines.ts";
import { findTail } from "./find-tail.ts";
import { findWireLines } from "./find-wire-lines.ts";
import { FURNITURE_PATTERNS } from "./furniture-patterns.ts";
import { isLabel, isLikelyLabel } from "./is-label.ts";
import { isPhotoCredit } from "./photo-credit.ts";
import { readForeignLabel } from "./read-foreign-label.ts";
import type { FurniturePattern } from "./whole-line.ts";

export type Furniture = {
	/** The reason of each line that is furniture, by the line's number from 0. */
	readonly reasons: ReadonlyMap<number, string>;
	/** Numbers of the lines that would be furniture beside other furniture. */
	readonly doubtful: readonly number[];
	/** Numbers of those that are furniture by what stands around them alone. */
	readonly taken: readonly number[];
	/** Numbers of those that say until when nothing may be published. */
	readonly embargoes: readonly number[];
};

const LONGEST = 440;
const LONGEST_LINK = 160;
const LONGEST_LABEL = 30;
const MOST_LINKS = 12;
/** Markdown's marks around a line, and the strokes that pages set around their labels. */
const MARKS =
	/^[\s>#*_+\-–—=~|•·\\[(]+(?=[\p{L}\p{N}©])|[\s*_\-–—=~|»›→>…:\\\])]+$/gu;
const LINK = /!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g;
const SENTENCE_END = /[.!?。！？؟।]["'”’»)\]]*$/u;

type Weak = {
	readonly index: number;
	readonly pattern: Pick<FurniturePattern, "reason">;
	/** Nothing but label words, which two lines of furniture near it have to vouch for. */
	readonly isLabel: boolean;
};

const LABEL = { reason: "a label of the page's buttons and forms" };
const NEAR = 2;
const CREDITED = /(?:credit|photograph|photo|source)s?\s*(?:\.\.\.|…)?\s*:/iu;

/** Finds furniture line by line; a list of links runs from its head to the first line that reads as prose. */
export function findFurniture(lines: readonly Line[]): Furniture {
	const press = findPressLines(lines);
	const reasons = new Map([
		...press.reasons,
		...findMailLines(lines),
		...findWireLines(lines),
		...findPageBreaks(lines),
	]);
	const weak: Weak[] = [];
	let links = 0;
	lines.forEach(({ text, isCode }, index) => {
		if (reasons.has(index)) return;
		const words = isCode ? "" : plainWords(text);
		if (words === "" || words.length > LONGEST) {
			if (words !== "") links = 0;
			return;
		}
		const strong = FURNITURE_PATTERNS.find(({ pattern }) =>
			pattern.test(words),
		);
		if (strong !== undefined) {
			reasons.set(index, strong.reason);
			links = strong.heads === "links" ? MOST_LINKS : 0;
		} else if (
			isLinkRow(text) ||
			isLabel(words) ||
			readForeignLabel(words) === "sure" ||
			isAboveCaption(lines, index, words)
		) {
			reasons.set(index, LABEL.reason);
			links = 0;
		} else if (links > 0 && isLink(text, words)) {
			reasons.set(index, "a list of other articles");
			links -= 1;
		} else {
			links = 0;
			const pattern = findWeak(words);
			if (pattern !== undefined) weak.push({ index, pattern, isLabel: false });
			else if (isLikelyLabel(words) || readForeignLabel(words) === "likely")
				weak.push({ index, pattern: LABEL, isLabel: true });
		}
	});
	const doubtful = takeWeak(lines, weak, reasons);
	const taken = findTail(lines, (at) => reasons.has(at));
	for (const index of taken)
		reasons.set(index, "a line among the page's, below the article");
	return {
		reasons,
		doubtful: [...press.doubtful, ...doubtful].filter(
			(index) => !reasons.has(index),
		),
		taken,
		embargoes: press.embargoes,
	};
}

/** "[Cite this article](/cite) [Download PDF](/pdf)": nothing but links, each of which a page has somewhere. */
function isLinkRow(text: string): boolean {
	const labels = [...text.matchAll(LINK)].map(([, label = ""]) =>
		plainWords(label),
	);
	return (
		labels.length > 1 &&
		/^[\s|·•/,–—-]*$/u.test(text.replace(LINK, "")) &&
		labels.every(
			(label) =>
				label !== "" &&
				(isLabel(label) ||
					FURNITURE_PATTERNS.some(
						({ pattern, weak }) =>
							pattern.test(label) || weak?.test(label) === true,
					)),
		)
	);
}

/** "Image" alone, which pages set above a caption for those who don't see the picture. */
function isAboveCaption(
	lines: readonly Line[],
	index: number,
	words: string,
): boolean {
	const [next = -1] = findNeighbours(lines, index, 1);
	const caption = lines[next]?.text ?? "";
	return (
		words === "image" && (CREDITED.test(caption) || isPhotoCredit(caption))
	);
}

/** Whether a line may be a page's furniture and may be the article's: only what stands beside it tells. */
export function isWeakFurniture(line: string): boolean {
	return findWeak(plainWords(line)) !== undefined;
}

function findWeak(words: string): FurniturePattern | undefined {
	return FURNITURE_PATTERNS.find(({ weak }) => weak?.test(words));
}

/** Adds the weak lines that stand beside furniture, in reading order and back; gives those that don't. */
function takeWeak(
	lines: readonly Line[],
	weak: readonly Weak[],
	reasons: Map<number, string>,
): number[] {
	const isFurniture = (index: number | undefined) =>
		index !== undefined && reasons.has(index);
	const beside = weak.filter(({ isLabel }) => !isLabel);
	for (const { index, pattern } of beside)
		if (isFurniture(findNeighbours(lines, index, -1)[0]))
			reasons.set(index, pattern.reason);
	for (const { index, pattern } of beside.toReversed())
		if (isFurniture(findNeighbours(lines, index, 1)[0]))
			reasons.set(index, pattern.reason);
	for (const { index, pattern } of weak.filter(({ isLabel }) => isLabel)) {
		const near = ([-1, 1] as const).flatMap((step) =>
			findNeighbours(lines, index, step),
		);
		if (near.filter(isFurniture).length >= NEAR)
			reasons.set(index, pattern.reason);
	}
	return weak.map(({ index }) => index).filter((index) => !reasons.has(index));
}

/** The nearest lines with words, before (-1) or after (1), the nearest first. */
function findNeighbours(
	lines: readonly Line[],
	index: number,
	step: -1 | 1,
): number[] {
	const found: number[] = [];
	for (let at = index + step; lines[at] !== undefined; at += step)
		if (lines[at]?.text.trim() !== "" && found.push(at) === NEAR) break;
	return found;
}

/** In small letters, as the patterns are. */
function plainWords(line: string): string {
	if (line.length > 2 * LONGEST) return line.trim().toLowerCase();
	const words = line
		.toLowerCase()
		.replace(LINK, "$1")
		.replace(MARKS, "")
		.replace(/\s+/g, " ")
		.trim();
	// "All rights reserved." is as much a label as it is without its full stop.
	return words.length <= LONGEST_LABEL ? words.replace(/\.$/, "") : words;
}

/** A title of another article: no sentence, and no heading of this one. */
function isLink(line: string, words: string): boolean {
	return (
		words.length <= LONGEST_LINK &&
		!SENTENCE_END.test(words) &&
		!/^#{1,6} /.test(line)
	);
}
