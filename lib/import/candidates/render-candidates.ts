// Candidates → commented lines for a draft's front matter, which an editor uncomments.
import { stringify } from "yaml";
import type { FigureCandidate } from "./find-figure-candidates.ts";
import type { QuoteCandidate } from "./find-quote-candidates.ts";

export type Candidates = {
	readonly figures: readonly FigureCandidate[];
	readonly quotes: readonly QuoteCandidate[];
	/** The day, month or year of the text, where it is known: what figures are said of, and what their source dates from. */
	readonly asOf?: string;
};

/** The source that every figure names until an editor gives it a better one. */
export const IMPORTED_SOURCE_ID = "imported-text";

/**
 * Renders YAML in which each line begins with "# ": taken away, it is front matter. It goes right below "sources:", whose entries
 * begin it where there are figures. Who said a thing stays a comment. Without `asOf` the dates are empty, for an editor to fill in.
 * The lines end with a line feed; no candidates give no lines.
 */
export function renderCandidates({
	figures,
	quotes,
	asOf = "",
}: Candidates): string {
	const blocks = [
		...(figures.length === 0
			? []
			: [renderSource(asOf), renderFigures(figures, asOf)]),
		...(quotes.length === 0 ? [] : [renderQuotes(quotes)]),
	];
	return blocks
		.join("")
		.split("\n")
		.slice(0, -1)
		.map((line) => `# ${line}\n`)
		.join("");
}

/** An entry of the list above, for every figure needs one. */
function renderSource(date: string): string {
	const source = {
		id: IMPORTED_SOURCE_ID,
		name: "the imported text",
		what: "The text that this draft was imported from.",
	};
	return `  # The source of the figures below.\n${renderEntry({ ...source, date })}`;
}

function renderFigures(
	figures: readonly FigureCandidate[],
	asOf: string,
): string {
	const entries = figures.map(
		({ id, label, value, unit, claim, standing, saidBy }) => {
			const entry = {
				id,
				label,
				value,
				unit,
				claim,
				source: IMPORTED_SOURCE_ID,
				standing,
				asOf,
			};
			const comment = saidBy === undefined ? "" : `  # said by: ${saidBy}\n`;
			return comment + renderEntry(entry);
		},
	);
	return `# Numbers of the text: keep those that readers should find at a glance.\nfigures:\n${entries.join("")}`;
}

function renderQuotes(quotes: readonly QuoteCandidate[]): string {
	const entries = quotes.map(({ id, text }) => renderEntry({ id, text }));
	return `# Sentences for pull quotes, the best first.\npullQuotes:\n${entries.join("")}`;
}

/** An entry of a list, indented; an empty field stays open. Text that YAML would read as a number or a date is quoted. */
function renderEntry(entry: Readonly<Record<string, string>>): string {
	const lines = Object.entries(entry).map(([field, value]) =>
		value === ""
			? `${field}:`
			: stringify({ [field]: value }, { lineWidth: 0 }).replace(/\n$/, ""),
	);
	return lines
		.join("\n")
		.split("\n")
		.map((line, at) => `${at === 0 ? "  - " : "    "}${line}\n`)
		.join("");
}
