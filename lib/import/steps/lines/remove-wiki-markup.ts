// Step: what programs for notes add to markdown goes, for only they show it as it is meant.
import { splitLines } from "../../blocks/split-lines.ts";
import { replaceEach } from "../../edits/replace-each.ts";
import type { Doubt, ImportStep } from "../step.ts";

// A link to another note with or without words of its own; a mark; a comment; the name of a block at a line's end; the
// kind of a box, whose title stays.
const MARKUP =
	/(?<!!)\[\[(?<note>[^\][|\n]{1,200})(?:\|(?<words>[^\][|\n]{1,200}))?\]\]|(?<![\p{L}\p{N}=])==(?<marked>[^\s=](?:[^=\n]{0,300}[^\s=])?)==(?![\p{L}\p{N}=])|[ \t]*(?<!\p{N})%%(?<comment>[^%\n]{1,1000})%%|(?<=\S)[ \t]+\^(?=[\d-]*[a-z])(?<block>[\w-]{2,40})$|(?<=^[ \t]*>[ \t]?)\[!\w+\][-+]?[ \t]*(?<title>[^\n]*)$/gmu;
const LEFT: readonly (readonly [RegExp, string])[] = [
	[
		/!\[\[[^\][\n]{1,200}\]\]/gu,
		"holds another note or a picture, which is not in the text; put it in, or take the line out",
	],
	[
		/^[ \t]*(?:#[\p{L}\p{N}_/-]+[ \t]*)+$/gmu,
		"are tags of notes; write them into topics, and take the line out",
	],
];

/** "the [[Old Ferry|ferry]] ==sails==" → "the ferry sails"; comments between "%%" are dropped. Tags and what is held are asked about. */
export const removeWikiMarkup: ImportStep = {
	name: "remove-wiki-markup",
	reason: "links, marks and comments that only a program for notes knows",
	before: "The [[Old Ferry|ferry]] ==sails==. %%check%%",
	after: "The ferry sails.",
	formats: ["markdown"],
	stage: "lines",
	apply: (text) => {
		if (!/\[\[|==|%%|[ \t]\^|#\p{L}/u.test(text)) return { edits: [] };
		const code = splitLines(text).filter(({ isCode }) => isCode);
		const isCode = (at: number) =>
			code.some(({ start, end }) => start <= at && at <= end) ||
			isInBackticks(text, at);
		return {
			edits: replaceEach(
				text,
				MARKUP,
				"a program's own markup",
				({ groups = {}, index }) => {
					if (isCode(index)) return undefined;
					const { note, words, marked, title = "" } = groups;
					if (title !== "") return `**${title}**`;
					return words ?? note ?? marked ?? "";
				},
			),
			doubts: LEFT.flatMap(([find, what]) => ask(text, find, what, isCode)),
		};
	},
};

function ask(
	text: string,
	find: RegExp,
	what: string,
	isCode: (at: number) => boolean,
): Doubt[] {
	return [...text.matchAll(find)].flatMap(({ 0: words, index: start }) =>
		isCode(start)
			? []
			: [
					{
						start,
						end: start + words.length,
						question: `"${words.trim()}" ${what}`,
					},
				],
	);
}

/** Whether an odd number of backticks stands before it in its line. */
function isInBackticks(text: string, at: number): boolean {
	const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
	return line.split("`").length % 2 === 0;
}
