// A found text and the words of it that match → what is shown of it: one sentence, with the places of the matches.
import type { ShownArticle } from "../../../lib/model/search-result.ts";
import { CUT } from "../../../lib/text/cut-words.ts";

/** UTF-16 offsets, end exclusive. */
export type Mark = { readonly start: number; readonly end: number };

export type Passage = {
	/** Id of the part of the article that has it; "" where it has none of its own. */
	readonly id: string;
	readonly text: string;
	readonly marks: readonly Mark[];
};

const JOINER = CUT.trim();
const ARABIC = /\p{Script=Arabic}/u;
const OPENING = /^[\p{Ps}\p{Pi}"']+/u;
const CLOSING = /[\p{Pe}\p{Pf}"'.,;:!?…،؛؟、。，；：！？]+$/u;

type Stretch = {
	readonly id: string;
	readonly from: number;
	readonly to: number;
};

/** Of the sentences of `parts` the one with the most matches, the first of several; the whole text where no parts are told. */
export function pickPassage(
	content: string,
	matched: readonly number[],
	parts?: ShownArticle["parts"],
): Passage {
	const words = content.split(/\s+/);
	const stretches =
		parts === undefined
			? [{ id: "", from: 0, to: words.length }]
			: stretchesOf(parts);
	let best: Stretch | undefined;
	let most = -1;
	for (const stretch of stretches) {
		const count = new Set(
			matched
				.filter((number) => number >= stretch.from && number < stretch.to)
				.map((number) => words[number]?.toLowerCase()),
		).size;
		if (count > most) [best, most] = [stretch, count];
	}
	const { id = "", from = 0, to = 0 } = best ?? {};
	return {
		id,
		...markWords(
			words.slice(from, to),
			new Set(matched.map((number) => number - from)),
		),
	};
}

function stretchesOf(parts: ShownArticle["parts"]): Stretch[] {
	let from = 0;
	return parts.flatMap(({ id, words }) =>
		words.map((count) => {
			const stretch = { id, from, to: from + count };
			from = stretch.to;
			return stretch;
		}),
	);
}

/** The words put together again, and where those of these numbers stand. */
function markWords(
	words: readonly string[],
	matched: ReadonlySet<number>,
): Omit<Passage, "id"> {
	const marks: Mark[] = [];
	let text = "";
	// Arabic letters join: an article is marked with its word.
	let article = 0;
	for (const [number, word] of words.entries()) {
		const isJoined = word.endsWith(JOINER);
		const shown = word.replace(JOINER, "");
		if (matched.has(number))
			addMark(marks, markOf(shown, text.length, article));
		article = isJoined && ARABIC.test(shown) ? shown.length : 0;
		text += isJoined || number === words.length - 1 ? shown : `${shown} `;
	}
	return { text, marks };
}

/** A word without the punctuation around it. */
function markOf(word: string, at: number, article: number): Mark {
	const [opening = ""] = OPENING.exec(word) ?? [];
	const [closing = ""] = CLOSING.exec(word) ?? [];
	const isBare = opening.length + closing.length >= word.length;
	return {
		start: at - article + (isBare || article > 0 ? 0 : opening.length),
		end: at + word.length - (isBare ? 0 : closing.length),
	};
}

/** Marks with no more than a space between them are one. */
function addMark(marks: Mark[], mark: Mark): void {
	const last = marks.at(-1);
	if (last !== undefined && mark.start <= last.end + 1)
		marks.splice(-1, 1, { start: last.start, end: mark.end });
	else marks.push(mark);
}

/** At most about `most` characters of a passage, around its first match; … stands for what is left out. */
export function shortenPassage(passage: Passage, most: number): Passage {
	const { text, marks } = passage;
	if (text.length <= most) return passage;
	const first = marks[0]?.start ?? 0;
	const from = first < most * 0.7 ? 0 : wordEdge(text, first - most / 2, 1);
	const to =
		text.length - from <= most ? text.length : wordEdge(text, from + most, -1);
	const lead = from > 0 ? "…" : "";
	return {
		...passage,
		text: `${lead}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`,
		marks: marks
			.filter(({ start, end }) => start >= from && end <= to)
			.map(({ start, end }) => ({
				start: start - from + lead.length,
				end: end - from + lead.length,
			})),
	};
}

/** The next space in a direction, if there is one soon: Chinese has none. */
function wordEdge(text: string, near: number, step: 1 | -1): number {
	const start = Math.floor(near);
	for (let at = start; Math.abs(at - start) < 30; at += step)
		if (text[at] === " ") return step === 1 ? at + 1 : at;
	return start;
}
