// An article and its print → what an art desk would send back.
import type { Article } from "../../../lib/model/article.ts";
import { layOutBody } from "../../../lib/model/lay-out-body.ts";
import { findRuns, joinRuns } from "./letters.ts";
import { MARGIN_PT, type Paper, WIDTH_PT } from "./print-page.ts";
import type { Printed, Run } from "./read-printed.ts";

/** Points by which a letter may reach over its edge. */
const TOLERANCE_PT = 1;

/** Runs of the text, without the numbers of its links. */
export const withoutNumbers = (runs: readonly Run[]): Run[] =>
	runs.filter(
		({ text, roles }) => !(roles.includes("Link") && /^\d+$/.test(text)),
	);

/** Complains of letters outside of their column, of headings that end one, of what is cut in two, and of single lines; throws where words are missing. */
export function findLayoutFaults(
	{ runs }: Printed,
	article: Article,
	paper: Paper,
): string[] {
	const middle = WIDTH_PT[paper] / 2;
	const spotOf = ({ page, x }: Run) =>
		`${page} ${x < middle ? "left" : "right"}`;
	const joined = joinRuns(withoutNumbers(runs));
	const faults = runs
		.filter((run) => !isWithin(run, MARGIN_PT, WIDTH_PT[paper] - MARGIN_PT))
		.map(({ text }) => `“${text}” reaches into the margin`);
	let cursor = findRuns(joined, article.headline).end;
	let heading: { text: string; spot: string } | undefined;
	for (const part of layOutBody(article)) {
		const isQuote = part.kind === "pull quote";
		if (part.kind === "figures") {
			const box = findRuns(joined, "The figures", cursor);
			const last = article.figures.at(-1)?.label ?? "";
			const { runs: ends } = findRuns(joined, last, box.end);
			if (box.runs[0]?.page !== ends.at(-1)?.page)
				faults.push("the figures are cut in two");
			continue;
		}
		if (part.kind !== "block" && !isQuote) continue;
		const text = isQuote ? part.pullQuote.text : part.block.text;
		const found = findRuns(joined, text, cursor);
		cursor = found.end;
		const spots = groupBySpot(found.runs, spotOf);
		const isWide =
			!isQuote &&
			(part.block === article.body[0] || /<table/.test(part.block.html));
		const [first = ""] = spots.keys();
		if (heading !== undefined && !isWide && heading.spot !== first)
			faults.push(`the heading “${heading.text}” ends its column`);
		heading =
			!isQuote && part.block.kind === "heading"
				? { text, spot: first }
				: undefined;
		if (isWide) continue;
		if ((isQuote || heading !== undefined) && spots.size > 1)
			faults.push(`“${text}” is cut in two`);
		if (!isQuote && part.block.kind === "paragraph" && spots.size > 1)
			for (const [spot, lines] of spots)
				if (new Set(lines.map(({ y }) => Math.round(y))).size < 2)
					faults.push(`a single line of “${text}” stands ${spot}`);
		for (const run of found.runs)
			if (!isWithin(run, MARGIN_PT, middle) && !isWithin(run, middle, Infinity))
				faults.push(`“${run.text}” reaches over its column`);
	}
	return faults;
}

function groupBySpot(runs: readonly Run[], spotOf: (run: Run) => string) {
	const spots = new Map<string, Run[]>();
	for (const run of runs)
		spots.set(spotOf(run), [...(spots.get(spotOf(run)) ?? []), run]);
	return spots;
}

function isWithin({ x, width }: Run, left: number, right: number): boolean {
	return x >= left - TOLERANCE_PT && x + width <= right + TOLERANCE_PT;
}
