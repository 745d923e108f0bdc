// The bound figures and the body → a fault for each sentence outside all claims that gives a figure's subject another number.
import type { Bound } from "../../model/article.ts";
import { attachHedges } from "../../text/attach-hedges.ts";
import {
	hasUnit,
	isSameNumber,
	type Quantity,
} from "../../text/quantities/quantity.ts";
import type { Span } from "../../text/split-sentences.ts";
import { type BoundValue, boundOf } from "../figures/bound-value.ts";
import { hasNoun } from "../figures/figure-unit.ts";
import { readChange } from "../figures/read-change.ts";
import type { Fault } from "../front-matter/fault.ts";
import {
	type BlockNumbers,
	type BlockText,
	readNumbers,
} from "../passages/body-text.ts";
import { quoteWords } from "../passages/quote-words.ts";
import { parseClause, parseSubject, speaksOf } from "./label-subject.ts";
import { namesAnother } from "./names-another.ts";

/** A number of the body outside all claims, with the words around it. */
type Stray = {
	readonly block: BlockNumbers;
	readonly sentence: Span;
	/** The clause, up to the next ; : or dash, that the number stands in. */
	readonly clause: string;
	readonly number: Quantity;
};

/**
 * Made to keep silent rather than cry wolf. A number is reported only if its clause calls every name of the figure's label and
 * has three quarters of its words; its unit is the figure's; it is neither a number of the label's claims, nor what is left of
 * 100, nor 0, nor the whole; it doesn't agree with the hedges ("less than 15%" allows 12%) or by rounding; it is as certain
 * ("could") and as much a change ("by") as the figure; and its sentence names no other year and no other place or owner.
 */
export function findBodyContradictions(
	figures: readonly BoundValue[],
	blocks: readonly BlockText[],
	lang: string,
): Fault[] {
	const subjects = figures.map((figure) => ({
		figure,
		subject: parseSubject(figure.entry.label),
	}));
	return blocks.flatMap((block, at) => {
		const words = parseClause(block.text);
		const discussed = subjects.filter(({ subject }) =>
			speaksOf(words, subject),
		);
		if (discussed.length === 0) return [];
		const claims = figures
			.map((figure) => figure.at)
			.filter((span) => span.block === at);
		return findStrays(readNumbers(block, lang), claims).flatMap((stray) => {
			const clause = parseClause(stray.clause);
			const contradicted = discussed.find(
				({ figure, subject }) =>
					speaksOf(clause, subject) && contradicts(stray, figure, figures),
			);
			return contradicted === undefined
				? []
				: [explainStray(stray, contradicted.figure)];
		});
	});
}

function findStrays(block: BlockNumbers, claims: readonly Span[]): Stray[] {
	return block.sentences
		.filter(
			(sentence) =>
				!claims.some(
					(claim) => claim.start < sentence.end && claim.end > sentence.start,
				),
		)
		.flatMap((sentence) =>
			block.quantities
				.filter(
					({ start, end, unit }) =>
						start >= sentence.start && end <= sentence.end && unit !== "year",
				)
				.map((number) => ({
					block,
					sentence,
					number,
					clause: clauseAround(block.text, sentence, number),
				})),
		);
}

function clauseAround(text: string, sentence: Span, number: Quantity): string {
	const edge = /[;:]\s|\s[–—]\s|—/u;
	const before =
		text.slice(sentence.start, number.start).split(edge).at(-1) ?? "";
	const after = text.slice(number.end, sentence.end).split(edge)[0] ?? "";
	return `${before}${number.text}${after}`;
}

function contradicts(
	stray: Stray,
	figure: BoundValue,
	figures: readonly BoundValue[],
): boolean {
	const { number, block, sentence } = stray;
	const value = figure.claimed[0];
	if (value === undefined || figure.claimed.length > 1) return false;
	if (number.isVague || !countsTheSame(stray, figure)) return false;
	const siblings = figures.filter(
		(other) => other.labelKey === figure.labelKey,
	);
	if (siblings.some((other) => isKnown(number, other))) return false;
	const hedges = attachHedges(
		block.text,
		number,
		block.quantities,
		block.hedges,
	);
	const isPossible = (list: readonly { readonly kind: string }[]) =>
		list.some(({ kind }) => kind === "possible");
	if (isPossible(hedges) !== isPossible(figure.hedges)) return false;
	if (agrees(value, boundOf(figure.hedges), number, boundOf(hedges)))
		return false;
	if (!isSameChange(stray, figure)) return false;
	return !namesAnother(block.text.slice(sentence.start, sentence.end), figure);
}

function countsTheSame(
	{ number, block, sentence }: Stray,
	{ unit }: BoundValue,
): boolean {
	if (!hasUnit(number, unit.key)) return false;
	if (unit.noun === undefined) return true;
	const next = block.text
		.slice(number.end, sentence.end)
		.split(/\s+/)
		.slice(0, 5)
		.join(" ");
	return number.text.toLowerCase() !== "one" && hasNoun(next, unit.noun);
}

/** Whether a number stands in the figure's claim or follows from it. */
function isKnown(
	number: Quantity,
	{ at, block, unit, claimed }: BoundValue,
): boolean {
	const isPercent = unit.key === "percent";
	if (number.amount === 0 || (isPercent && isSameNumber(number.amount, 100)))
		return true;
	if (
		isPercent &&
		claimed.some(({ amount }) => isSameNumber(100 - amount, number.amount))
	)
		return true;
	return block.quantities.some(
		(known) =>
			known.start >= at.start &&
			known.end <= at.end &&
			hasUnit(known, unit.key) &&
			isSameNumber(known.amount, number.amount),
	);
}

/** Whether both can be true: each hedge allows the other number, or one is the other rounded. */
function agrees(
	value: Quantity,
	bound: Bound,
	number: Quantity,
	otherBound: Bound,
): boolean {
	if (value.isVague)
		return number.amount >= value.amount && number.amount < value.amount * 1000;
	return (
		allows(bound, value.amount, number.amount) ||
		allows(otherBound, number.amount, value.amount) ||
		Math.round(value.amount) === number.amount ||
		Math.round(number.amount) === value.amount
	);
}

function allows(bound: Bound, limit: number, amount: number): boolean {
	const tenth = Math.abs(limit) / 10;
	if (bound === "below") return amount < limit;
	if (bound === "above") return amount > limit;
	if (bound === "nearly") return amount <= limit && amount >= limit - tenth;
	return bound === "about" && Math.abs(amount - limit) <= tenth;
}

function isSameChange({ block, number }: Stray, figure: BoundValue): boolean {
	const stray = readChange(block.text, number.start);
	const claim = readChange(figure.block.text, figure.claimed[0]?.start ?? 0);
	if ((stray.preposition === "by") !== (claim.preposition === "by"))
		return false;
	return stray.preposition !== "by" || stray.direction === claim.direction;
}

function explainStray(
	{ block, sentence, number }: Stray,
	{ entry, index }: BoundValue,
): Fault {
	const words = quoteWords(block.text.slice(sentence.start, sentence.end));
	return {
		rule: "figure-contradiction",
		path: ["figures", index, "value"],
		message: `figure "${entry.id}" says ${quoteWords(entry.value)} but the body also gives ${quoteWords(number.text)} for "${entry.label}", in ${words}; correct one of them, or bind that sentence as a figure with a label of its own.`,
	};
}
