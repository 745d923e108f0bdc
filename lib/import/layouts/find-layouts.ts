// A text as it came → the places where it isn't prose and no step can make prose of it.
import { splitLines } from "../blocks/split-lines.ts";
import { findColumns } from "./find-columns.ts";
import { findDeskNotes } from "./find-desk-notes.ts";
import { findHeadlessTables } from "./find-headless-tables.ts";
import type { Layout } from "./layout.ts";

const TIMES =
	/^[ \t]*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}[ \t]*-->[ \t]*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/gm;
const LEAST_SUBTITLES = 2;
/** Hugo's shortcodes, Liquid's tags and values, kramdown's attributes. */
const TAG =
	/\{\{[<%]?[^{}\n]{1,300}[%>]?\}\}|\{%-?[^{}\n]{1,300}-?%\}|\{:[ \t]*[.#\w][^{}\n]{0,100}\}/g;
const LONGEST_SHOWN = 60;

/** Subtitles with their times, tags of templates, columns side by side, tables without a head, and notes of a desk; each is left as it stands. */
export function findLayouts(
	text: string,
	format: "text" | "markdown",
): Layout[] {
	return [
		...findSubtitles(text),
		...findTags(text, format),
		...findColumns(text, format),
		...findHeadlessTables(text, format),
		...findDeskNotes(text),
	].sort((a, b) => a.start - b.start);
}

function findSubtitles(text: string): Layout[] {
	if (!text.includes("-->")) return [];
	const times = [...text.matchAll(TIMES)];
	const [first] = times;
	return first === undefined || times.length < LEAST_SUBTITLES
		? []
		: [
				{
					start: first.index,
					question: `from here on stand ${times.length} subtitles with their times; take numbers and times out, and join what each speaker says`,
				},
			];
}

function findTags(text: string, format: "text" | "markdown"): Layout[] {
	if (!/\{[{%:]/.test(text)) return [];
	const code = splitLines(text, format).filter(({ isCode }) => isCode);
	return [...text.matchAll(TAG)].flatMap(({ 0: tag, index: start }) => {
		const isCode =
			code.some((line) => start >= line.start && start <= line.end) ||
			isInBackticks(text, start);
		const shown =
			tag.length > LONGEST_SHOWN ? `${tag.slice(0, LONGEST_SHOWN)}…` : tag;
		return isCode
			? []
			: [
					{
						start,
						question: `"${shown}" is a template’s tag, which readers would see as it stands; write what it showed, or take it out`,
					},
				];
	});
}

/** Whether an odd number of backticks stands before it in its line. */
function isInBackticks(text: string, at: number): boolean {
	const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
	return line.split("`").length % 2 === 0;
}
