// Lines of a plain text → those that are items of a list.
import type { Line } from "./split-lines.ts";

export type ListLine = {
	/** Number of the line, from 0. */
	readonly index: number;
	/** What stands before the item's words, indent and space included. */
	readonly marker: string;
	/** What markdown writes instead: "- " or "2. ", set in where the item belongs to the one above. */
	readonly markdown: string;
};

// Nobody opens a paragraph with these.
const BULLET = /^(\s*[•◦▪▫‣●○■□◆⁃∙·✓✔➤►\uF0B7\uF0A7]\s*)(?=\S)/u;
/** Word's own bullets of the second depth and of the third, below one of the first. */
const SECOND = /^(\s*(?:o|§(?=\s+\D))\s+)(?=\S)/u;
/** And of the third. */
const THIRD = /^[▪■§\uF0A7]$/u;
/** Fewer spaces more are no depth of their own. */
const LEAST_INDENT = 2;
const SIGN = /^([ \t]*([-*+])[ \t]+)(?=\S)/u;
const NUMBER = /^(\s*(\d{1,3})([.)])\s+)(?=\S)/u;

type Marked = {
	readonly kind: string;
	readonly marker: string;
	readonly number: number;
};

/**
 * A line that begins with a bullet is an item by itself; a hyphen, a star or a number makes one only beside another of its kind, and
 * numbers that count up from one: "1984. It was" begins no list. Blank lines and indented ones may stand between items.
 */
export function findListLines(lines: readonly Line[]): ListLine[] {
	const found: ListLine[] = [];
	let run: { index: number; marked: Marked }[] = [];
	const flush = () => {
		const depths = findDepths(run.map(({ marked }) => marked.marker));
		if (run.length > 1 || run[0]?.marked.kind === "bullet")
			for (const [at, { index, marked }] of run.entries())
				found.push({
					index,
					marker: marked.marker,
					markdown:
						marked.number === 0
							? `${"  ".repeat(depths[at] ?? 0)}- `
							: `${marked.number}. `,
				});
		run = [];
	};
	lines.forEach(({ text, isCode }, index) => {
		const isBelow = run.at(-1)?.marked.kind === "bullet";
		const marked = isCode ? undefined : readMarker(text, isBelow);
		if (marked !== undefined) {
			const last = run.at(-1)?.marked;
			const goesOn =
				last !== undefined &&
				last.kind === marked.kind &&
				(marked.number === 0 || marked.number === last.number + 1);
			if (!goesOn) flush();
			if (goesOn || marked.number <= 1) run.push({ index, marked });
		} else if (text.trim() !== "" && !/^\s+\S/.test(text)) flush();
	});
	flush();
	return found;
}

/**
 * How deep each item stands, from 0: by Word's own bullets of the second and third depth where it has them, else by how far it is set in.
 * Never more than one deeper than the item above.
 */
function findDepths(markers: readonly string[]): number[] {
	const signs = markers.map((marker) => marker.trim());
	const isWord = signs.includes("o");
	const indents: number[] = [];
	let above = -1;
	return markers.map((marker, at) => {
		const sign = signs[at] ?? "";
		const indent = widthOf(/^\s*/.exec(marker)?.[0] ?? "");
		while ((indents.at(-1) ?? -1) > indent) indents.pop();
		const last = indents.at(-1);
		if (last === undefined || indent >= last + LEAST_INDENT)
			indents.push(indent);
		const byWord = sign === "o" ? 1 : THIRD.test(sign) && above > 0 ? 2 : 0;
		const depth = isWord ? byWord : indents.length - 1;
		above = Math.min(depth, above + 1);
		return above;
	});
}

function widthOf(indent: string): number {
	return indent.replaceAll("\t", "    ").length;
}

function readMarker(text: string, isBelow: boolean): Marked | undefined {
	const second = isBelow ? SECOND.exec(text) : null;
	if (second !== null)
		return { kind: "bullet", marker: second[1] ?? "", number: 0 };
	const bullet = BULLET.exec(text);
	if (bullet !== null)
		return { kind: "bullet", marker: bullet[1] ?? "", number: 0 };
	const sign = SIGN.exec(text);
	if (sign !== null)
		return { kind: sign[2] ?? "", marker: sign[1] ?? "", number: 0 };
	const number = NUMBER.exec(text);
	return number === null
		? undefined
		: {
				kind: `number${number[3]}`,
				marker: number[1] ?? "",
				number: Number(number[2]),
			};
}
