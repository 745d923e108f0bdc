// A small body, sources and figures that are whole, for tests to break one thing at a time.

import { bindFigures } from "../../lib/content/figures/bind-figures.ts";
import type {
	FigureEntry,
	PullQuoteEntry,
} from "../../lib/content/front-matter/article-schema.ts";
import { bindPullQuotes } from "../../lib/content/passages/bind-pull-quotes.ts";
import { foldBlocks } from "../../lib/content/passages/body-text.ts";
import type { Source } from "../../lib/model/article.ts";

export const sources: readonly Source[] = [
	{ id: "received-text", name: "The text", what: "A text.", date: "2025" },
	{ id: "openai", name: "OpenAI", what: "A company.", date: "2025" },
];

/** A figure that binds to "Domestic AI chips held less than 15% of the market", but for `changes`. */
export function figureEntry(changes: Partial<FigureEntry> = {}): FigureEntry {
	return {
		id: "share",
		label: "Domestic chips’ share of the AI chip market",
		value: "less than 15%",
		unit: "percent",
		claim: "Domestic AI chips held less than 15% of the market",
		source: "received-text",
		standing: "reported",
		asOf: "2025-02",
		...changes,
	};
}

/** Binds figures to a body of these paragraphs. */
export function bind(
	paragraphs: readonly string[],
	entries: readonly FigureEntry[],
	lang = "en",
) {
	const blocks = foldBlocks(paragraphs.map((text) => ({ text })));
	return bindFigures({ blocks, entries, sources, lang });
}

/** The faults of figures as one line each: "rule at path: message". */
export function faultsOf(
	paragraphs: readonly string[],
	entries: readonly FigureEntry[],
): string[] {
	return bind(paragraphs, entries).faults.map(
		({ rule, path, message }) => `${rule} at ${path.join(".")}: ${message}`,
	);
}

/** The faults of pull quotes, told like those of figures. */
export function quoteFaultsOf(
	paragraphs: readonly string[],
	entries: readonly PullQuoteEntry[],
): string[] {
	const blocks = foldBlocks(paragraphs.map((text) => ({ text })));
	return bindPullQuotes({ blocks, entries }).faults.map(
		({ rule, path, message }) => `${rule} at ${path.join(".")}: ${message}`,
	);
}
