// A report → what an editor reads at the terminal.
import { countOf } from "../../text/count-of.ts";
import type { RecordedEdit } from "../steps/run-steps.ts";
import type { ImportReport } from "./import-report.ts";

const LONGEST = 60;
/** Of one step; the whole list is in the report's file. */
const MOST_SHOWN = 20;

/** Tells what was found, changed, dropped and doubted. Places are lines and columns of the file, or of what was extracted from a page. */
export function renderReport(report: ImportReport): string {
	const { encoding, format, lang, fields, missing, dateline } = report;
	const found = Object.entries(fields).map(
		([name, value]) => `  ${name}: ${shorten(value)}\n`,
	);
	return [
		`  read as ${encoding}, ${FORMATS[format]}, language ${lang === "und" ? "unknown" : lang}\n`,
		...found,
		dateline === undefined ? "" : `  dateline, left in the text: ${dateline}\n`,
		missing.length === 0 ? "" : `  to fill in: ${missing.join(", ")}\n`,
		...renderSteps(report),
		...renderList(
			"dropped",
			report.dropped,
			({ text, reason }) => `${quote(text)}: ${reason}`,
		),
		...renderList("to decide", report.doubts, ({ question }) => question),
	].join("");
}

const FORMATS = {
	text: "plain text",
	markdown: "markdown",
	html: "an HTML page (places below count in what was extracted from it)",
} as const;

function renderSteps({ steps }: ImportReport): string[] {
	const byName = new Map<string, RecordedEdit[]>();
	for (const { name, edits } of steps)
		byName.set(name, [...(byName.get(name) ?? []), ...edits]);
	return [...byName].flatMap(([name, edits]) =>
		renderList(
			name,
			edits,
			({ before, replacement, reason }) =>
				`${quote(before)} → ${quote(replacement)}  ${reason}`,
		),
	);
}

function renderList<
	Entry extends { readonly line: number; readonly column: number },
>(
	name: string,
	entries: readonly Entry[],
	tell: (entry: Entry) => string,
): string[] {
	if (entries.length === 0) return [];
	const rest = entries.length - MOST_SHOWN;
	return [
		`  ${name}: ${countOf(entries.length, "place", "places")}\n`,
		...entries
			.slice(0, MOST_SHOWN)
			.map((entry) => `    ${entry.line}:${entry.column}  ${tell(entry)}\n`),
		rest > 0 ? `    and ${rest} more; --report writes them all\n` : "",
	];
}

function quote(text: string): string {
	return `"${shorten(text)}"`;
}

function shorten(text: string): string {
	const line = text.replaceAll("\n", "↵").replaceAll("\t", "⇥");
	return line.length > LONGEST
		? `${line.slice(0, LONGEST / 2).trimEnd()} … ${line.slice(-LONGEST / 2).trimStart()}`
		: line;
}
