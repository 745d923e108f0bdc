// Markdown → the notes that stand numbered at its end, and the places where the text calls them.
import { endsSentence } from "./ends-sentence.ts";
import { type Block, findBlocks } from "./find-blocks.ts";

type Place = {
	readonly start: number;
	readonly end: number;
	readonly number: number;
};

export type NumberedNotes = {
	/** "[1] " before the words of each note. */
	readonly notes: readonly Place[];
	/** "[1]" with the space before it. */
	readonly calls: readonly Place[];
	/** The heading and the rule above them, which mean nothing where the notes are footnotes. */
	readonly heads: readonly Block[];
};

type Style = {
	/** At the start of a note's line, before words and no mark of a heading or a list; the number is the group. */
	readonly note: RegExp;
	readonly call: RegExp;
	/** Whether a note may be called more than once, and in any order. */
	readonly isFree: boolean;
};

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const STYLES: readonly Style[] = [
	{
		note: /^\[(\d{1,3})\][ \t]+(?=[*_]{0,2}["“„«'‘(]?(?:\p{L}|\d+(?![\d.)])))/u,
		call: /(?<=\S)[ \t]?\[(\d{1,3})\](?![([:])/gu,
		isFree: true,
	},
	// “20 m²” is no call: it would be a second one.
	{
		note: /^([¹²³⁰⁴-⁹]{1,3})[ \t]*(?=["“„«'‘(]?(?:\p{L}|\d+(?![\d.)])))/u,
		call: /(?<=[\p{L}\p{N}\p{P}])([¹²³⁰⁴-⁹]{1,3})(?![\p{L}\p{N}])/gu,
		isFree: false,
	},
];
/** "[1, 2]" and "[1–3]" call several, for which footnotes have no sign. */
const SEVERAL = /\[\d{1,3}\s*[,;–-]\s*\d{1,3}[^\]\n]{0,20}\]/u;
const HEAD =
	/^(?:#{2,6}[ \t]+|\*\*)?(?:notes|footnotes|endnotes|anmerkungen|fu(?:ß|ss)noten|notes de bas de page|notas(?: al pie)?)(?:\*\*)?:?$/iu;
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;

/**
 * Undefined unless both ends are found: the notes count up from one to the text's end, each is called, and nothing else is. A list of
 * sources under its own heading is no notes.
 */
export function findNumberedNotes(text: string): NumberedNotes | undefined {
	if (!/^(?:\[\d{1,3}\][ \t]|[¹²³⁰⁴-⁹])/mu.test(text)) return undefined;
	const blocks = findBlocks(text);
	for (const style of STYLES) {
		const found = findInStyle(text, blocks, style);
		if (found !== undefined) return found;
	}
	return undefined;
}

function findInStyle(
	text: string,
	blocks: readonly Block[],
	style: Style,
): NumberedNotes | undefined {
	const from =
		blocks.findLastIndex(
			(block) => block.kind !== "paragraph" || !style.note.test(block.text),
		) + 1;
	const notes = blocks.slice(from).flatMap((block) => readNotes(block, style));
	const isCounted = notes.every(({ number }, at) => number === at + 1);
	const heads = findHeads(blocks.slice(0, from));
	if (notes.length === 0 || !isCounted || heads === undefined) return undefined;
	const above = blocks.slice(0, from - heads.length);
	const calls = above.flatMap((block) => findCalls(block, style));
	return isCalled(calls, notes.length, style) &&
		!SEVERAL.test(text.slice(0, heads[0]?.start ?? notes[0]?.start))
		? { notes, calls, heads }
		: undefined;
}

/** Lines one below the other may hold a note each. */
function readNotes({ start, text }: Block, { note }: Style): Place[] {
	const places: Place[] = [];
	let at = start;
	for (const line of text.split("\n")) {
		const match = note.exec(line);
		if (match !== null)
			places.push({
				start: at,
				end: at + match[0].length,
				number: numberOf(match[1] ?? ""),
			});
		at += line.length + 1;
	}
	return places;
}

/** Undefined where a heading or a label of another kind stands above the notes. */
function findHeads(above: readonly Block[]): readonly Block[] | undefined {
	const last = above.at(-1);
	if (last === undefined) return undefined;
	if (HEAD.test(last.text.trim()) || RULE.test(last.text))
		return [...(findHeads(above.slice(0, -1)) ?? []), last];
	return last.kind === "heading" || /:$/u.test(last.text.trim())
		? undefined
		: last.kind === "paragraph" && !endsSentence(last.text)
			? undefined
			: [];
}

function findCalls({ start, text, kind }: Block, { call }: Style): Place[] {
	if (kind === "code") return [];
	return [...text.matchAll(call)].map(({ 0: words, 1: number, index }) => ({
		start: start + index,
		end: start + index + words.length,
		number: numberOf(number ?? ""),
	}));
}

function isCalled(
	calls: readonly Place[],
	count: number,
	{ isFree }: Style,
): boolean {
	const numbers = calls.map(({ number }) => number);
	const isWhole = Array.from({ length: count }, (_, at) => at + 1).every(
		(number) => numbers.includes(number),
	);
	return isFree
		? isWhole && numbers.every((number) => number >= 1 && number <= count)
		: isWhole && numbers.every((number, at) => number === at + 1);
}

function numberOf(digits: string): number {
	return Number(
		[...digits]
			.map((digit) => {
				const raised = RAISED.indexOf(digit);
				return raised < 0 ? digit : String(raised);
			})
			.join(""),
	);
}
