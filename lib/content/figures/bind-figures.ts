// The front matter's figures and the body's text → figures bound to their sentences, and every fault on the way.
import type { Figure, Source, TextSpan } from "../../model/article.ts";
import { foldTypography } from "../../text/fold-typography.ts";
import { oneLine } from "../../text/one-line.ts";
import { sentenceAround } from "../../text/split-sentences.ts";
import { findBodyContradictions } from "../contradictions/find-body-contradictions.ts";
import { findLabelContradictions } from "../contradictions/find-label-contradictions.ts";
import type { FigureEntry } from "../front-matter/article-schema.ts";
import type { Fault } from "../front-matter/fault.ts";
import { type BlockText, readNumbers } from "../passages/body-text.ts";
import { findTwins } from "../passages/find-twins.ts";
import { describeCandidates } from "../passages/quote-words.ts";
import type { BoundValue } from "./bound-value.ts";
import { checkChange } from "./check-change.ts";
import { checkHedges, claimHedges } from "./check-hedges.ts";
import { cutShownValue } from "./cut-shown-value.ts";
import { parseFigureUnit } from "./figure-unit.ts";
import { findClaim } from "./find-claim.ts";
import { findValuePhrase } from "./find-value-phrase.ts";
import { matchValue } from "./match-value.ts";
import { parseComparison } from "./parse-comparison.ts";

export type FiguresInput = {
	/** Plain text of each body block; the index is the block's number. */
	readonly blocks: readonly BlockText[];
	readonly entries: readonly FigureEntry[];
	readonly sources: readonly Source[];
	readonly lang: string;
};

export type BoundFigure = {
	readonly figure: Figure;
	/** The words of the claim that carry the value, hedges included: "could reach 35% by 2025". */
	readonly valuePhrase: TextSpan;
};

export type FiguresOutput = {
	/** In the front matter's order; a figure with a fault of its own may be missing. */
	readonly figures: readonly BoundFigure[];
	readonly faults: readonly Fault[];
};

/** Binds each figure to the one place of its claim, and checks value, unit, hedges, source and comparison against it. */
export function bindFigures({
	blocks,
	entries,
	sources,
	lang,
}: FiguresInput): FiguresOutput {
	const values = entries.map((entry, index) =>
		bindValue(entry, index, blocks, lang),
	);
	const bound = values.flatMap(({ value }) =>
		value === undefined ? [] : [value],
	);
	const drawn = bound.map((value) => {
		const siblings = bound.filter(
			({ labelKey }) => labelKey === value.labelKey,
		);
		return { value, ...parseComparison(value, siblings, lang) };
	});
	const figures = drawn.flatMap(({ value, comparison }) => {
		const source = sources.find(({ id }) => id === value.entry.source);
		if (source === undefined) return [];
		const figure = makeFigure(value, source, lang);
		return [
			{
				figure: comparison === undefined ? figure : { ...figure, comparison },
				valuePhrase: findValuePhrase(value),
			},
		];
	});
	const faults = [
		...findTwins(entries, "figures", "figure-id-twice", "figure"),
		...findUnknownSources(entries, sources),
		...values.flatMap((value) => value.faults),
		...drawn.flatMap((value) => value.faults),
		...findLabelContradictions(bound),
		...findBodyContradictions(bound, blocks, lang),
	];
	return { figures, faults };
}

type ValueOrFaults = {
	readonly value?: BoundValue;
	readonly faults: readonly Fault[];
};

function bindValue(
	entry: FigureEntry,
	index: number,
	texts: readonly BlockText[],
	lang: string,
): ValueOrFaults {
	const found = findClaim(entry, index, texts);
	if ("fault" in found) return { faults: [found.fault] };
	const { at } = found;
	const text = texts[at.block];
	if (text === undefined) return { faults: [] };
	const block = readNumbers(text, lang);
	const unit = parseFigureUnit(entry.unit);
	const result = matchValue(entry, index, { at, block, unit, lang });
	if ("fault" in result) return { faults: [result.fault] };
	const { shown, claimed } = result.matched;
	const hedges = claimHedges({ block, claimed });
	const value = {
		entry,
		index,
		labelKey: foldTypography(entry.label).folded.trim().toLowerCase(),
		unit,
		lang,
		at,
		block,
		shown,
		claimed,
		hedges,
	};
	return { value, faults: [...checkHedges(value), ...checkChange(value)] };
}

function makeFigure(
	{ entry, at, block, shown }: BoundValue,
	source: Source,
	lang: string,
): Figure {
	const sentence = sentenceAround(block.sentences, at);
	const slice = (start: number, end: number) =>
		oneLine(block.text.slice(start, end));
	const claim = slice(at.start, at.end);
	return {
		id: entry.id,
		label: entry.label,
		value: cutShownValue(entry.value, shown, lang),
		unit: entry.unit,
		claim,
		sentence: {
			before: slice(sentence.start, at.start),
			claim,
			after: slice(at.end, sentence.end),
		},
		standing: entry.standing,
		source,
		asOf: entry.asOf,
		at,
	};
}

function findUnknownSources(
	entries: readonly FigureEntry[],
	sources: readonly Source[],
): Fault[] {
	const ids = sources.map(({ id }) => id);
	return entries.flatMap(({ id, source }, index) =>
		ids.includes(source)
			? []
			: [
					{
						rule: "figure-source-unknown",
						path: ["figures", index, "source"],
						message: `figure "${id}" names the source "${source}", which isn't among the sources; ${describeCandidates(source, ids)}`,
					},
				],
	);
}
