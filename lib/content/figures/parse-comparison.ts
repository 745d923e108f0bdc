// A figure's `comparison` as an editor writes it → numbers for its picture, each of which the text must give.
import type { Comparison, ComparisonEnd } from "../../model/article.ts";
import { findHedges } from "../../text/find-hedges.ts";
import { findQuantities } from "../../text/find-quantities.ts";
import { hasUnit } from "../../text/quantities/quantity.ts";
import type { Fault } from "../front-matter/fault.ts";
import { quoteWords } from "../passages/quote-words.ts";
import { type BoundValue, boundOf } from "./bound-value.ts";
import { explainBaseless } from "./find-basis.ts";
import { readChange } from "./read-change.ts";

export type ParsedComparison = {
	readonly comparison?: Comparison;
	readonly faults: readonly Fault[];
};

type Field = "from" | "to" | "of";

/** `siblings` are the bound figures of the same label, this one among them. */
export function parseComparison(
	bound: BoundValue,
	siblings: readonly BoundValue[],
	lang: string,
): ParsedComparison {
	const written = bound.entry.comparison;
	if (written === undefined) return { faults: [] };
	const faults: Fault[] = [];
	const read = (field: Field): ComparisonEnd | undefined => {
		const text = written[field];
		if (text === undefined) return undefined;
		const end = parseEnd(text, bound, lang);
		if (end === undefined) faults.push(unreadable(bound, field, text));
		const baseless = end && explainBaseless(end, field, bound, siblings);
		if (baseless !== undefined) faults.push(baseless);
		return end;
	};
	const from = read("from");
	const writtenTo = read("to");
	const whole = read("of")?.amount;
	const to = written.to === undefined ? endAtValue(bound) : writtenTo;
	if (written.to === undefined && (to === undefined || isChangeFrom(bound)))
		faults.push(withoutEnd(bound));
	if (faults.length > 0 || to === undefined) return { faults };
	const comparison = {
		...(from === undefined ? {} : { from }),
		to,
		...(whole === undefined ? {} : { whole }),
		unit: nameScale(bound),
	};
	return { comparison, faults };
}

function parseEnd(
	text: string,
	{ unit }: BoundValue,
	lang: string,
): ComparisonEnd | undefined {
	const numbers = findQuantities(text, lang).filter(
		(number) => number.unit !== "year",
	);
	const [number, second] = numbers;
	if (number === undefined || second !== undefined || number.isVague)
		return undefined;
	if (!hasUnit(number, unit.key) && number.unit !== "count") return undefined;
	return {
		amount: number.amount,
		bound: boundOf(findHedges(text, lang)),
		text,
	};
}

/** The value itself, where it is one number. */
function endAtValue({
	entry,
	shown,
	hedges,
}: BoundValue): ComparisonEnd | undefined {
	const [number, second] = shown;
	if (number === undefined || second !== undefined || number.isVague)
		return undefined;
	return { amount: number.amount, bound: boundOf(hedges), text: entry.value };
}

/** "Cut by 70%" from 100% ends at 30%, not at 70%. */
function isChangeFrom({ entry, block, claimed }: BoundValue): boolean {
	if (entry.comparison?.from === undefined) return false;
	const { preposition, direction } = readChange(
		block.text,
		claimed[0]?.start ?? 0,
	);
	return preposition === "by" && direction !== undefined;
}

function unreadable(
	{ entry, index, unit }: BoundValue,
	field: Field,
	text: string,
): Fault {
	return {
		rule: "comparison-unreadable",
		path: ["figures", index, "comparison", field],
		message: `comparison "${field}" of figure "${entry.id}" reads ${quoteWords(text)}, which isn't one number${unit.key === "count" ? "" : ` in ${unit.key}`}; write one, such as ${EXAMPLES[unit.key] ?? '"under 20"'}.`,
	};
}

const EXAMPLES: Readonly<Record<string, string>> = {
	percent: '"under 15%"',
	USD: '"over $40,000"',
	EUR: '"over €40,000"',
};

function withoutEnd({ entry, index }: BoundValue): Fault {
	return {
		rule: "comparison-without-end",
		path: ["figures", index, "comparison"],
		message: `the comparison of figure "${entry.id}" has no "to", and its value ${quoteWords(entry.value)} isn't a number to end at; add "to", or take the comparison away: the figure stays words.`,
	};
}

function nameScale({ unit }: BoundValue): string {
	if (unit.key === "percent") return "share";
	return /^[A-Z]{3}$/.test(unit.key) ? unit.key : "count";
}
