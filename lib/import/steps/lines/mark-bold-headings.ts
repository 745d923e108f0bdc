// Step: a short paragraph that is all bold above prose becomes a heading.
import { type Block, findBlocks } from "../../blocks/find-blocks.ts";
import type { Edit } from "../../edits/edit.ts";
import { parseByline } from "../../front-matter/parse-byline.ts";
import type { ImportStep } from "../step.ts";

const BOLD = /^(?:\*\*|__)(?<words>[^*_\n]{2,90})(?:\*\*|__)[ \t\\]*$/u;
const MOST_WORDS = 12;
const LEAST_PROSE = 40;

/** "**What comes next**" above a paragraph → "## What comes next": so headings come out of word processors whose styles nobody used. */
export const markBoldHeadings: ImportStep = {
	name: "mark-bold-headings",
	reason: "headings as markdown writes them",
	before:
		"**What comes next**\\n\\nThe council votes in May, and the first trams could cross in June.",
	after:
		"## What comes next\\n\\nThe council votes in May, and the first trams could cross in June.",
	formats: ["markdown"],
	stage: "lines",
	apply: (text) => {
		if (!/^(?:\*\*|__)/m.test(text)) return { edits: [] };
		const blocks = findBlocks(text);
		return {
			edits: blocks.flatMap((block, at): Edit[] => {
				const words = headingOf(block);
				const next = blocks[at + 1];
				return words !== undefined && isProse(next)
					? [
							{
								start: block.start,
								end: block.end,
								replacement: `## ${words}`,
								reason: "a heading",
							},
						]
					: [];
			}),
		};
	},
};

/** What ends as a sentence is one, but for a question. */
function headingOf({ kind, text }: Block): string | undefined {
	const words = BOLD.exec(text)?.groups?.words?.trim() ?? "";
	const isHeading =
		kind === "paragraph" &&
		/^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"'‘«¿¡]/u.test(words) &&
		!/[.!:;,…。！]["'”’»]?$/u.test(words) &&
		words.split(/\s+/u).length <= MOST_WORDS &&
		parseByline(words) === undefined;
	return isHeading ? words : undefined;
}

function isProse(next: Block | undefined): boolean {
	return (
		next?.kind === "list" ||
		(next?.kind === "paragraph" &&
			next.text.length >= LEAST_PROSE &&
			!BOLD.test(next.text))
	);
}
