// A body's markdown and what is bound to it → blocks of HTML and text, outline, plain text.
import type { RootContent } from "mdast";
import { markSpan, type SpanMark } from "../markdown/mark-span.ts";
import { nameBlocks } from "../markdown/name-blocks.ts";
import type { ParsedBody } from "../markdown/parse-body.ts";
import { plainText } from "../markdown/plain-text.ts";
import { renderBlock } from "../markdown/render-block.ts";
import type { BodyBlock, OutlineEntry, PullQuote } from "../model/article.ts";
import { claimId, figureId, passageId } from "../model/hooks.ts";
import type { BoundFigure } from "./figures/bind-figures.ts";

export type AssembledBody = {
	readonly body: readonly BodyBlock[];
	readonly outline: readonly OutlineEntry[];
};

/** Renders each block with its claims, value phrases and passages marked; the marks that reach out farthest go on first. `recordedIds` are those that blocks have had since they were published. */
export function assembleBody(
	parsed: ParsedBody,
	figures: readonly BoundFigure[] = [],
	pullQuotes: readonly PullQuote[] = [],
	recordedIds: readonly (string | undefined)[] = [],
): AssembledBody {
	const { blocks, ids, outline } = nameBlocks(parsed.blocks, recordedIds);
	const body = blocks.map((block, index) => {
		const marks = marksOfBlock(index, figures, pullQuotes);
		const marked = marks.reduce<RootContent>(markSpan, block);
		return {
			id: ids[index] ?? "",
			kind: kindOf(block),
			html: renderBlock(marked, parsed.definitions),
			text: plainText(block),
		};
	});
	return { body, outline };
}

function marksOfBlock(
	index: number,
	figures: readonly BoundFigure[],
	pullQuotes: readonly PullQuote[],
): SpanMark[] {
	const passages = pullQuotes.flatMap(({ id, parts }) =>
		parts.map((part, number) => ({
			...part,
			tagName: "span" as const,
			...(number === 0 && { id: passageId(id) }),
			properties: { className: "body-passage" },
		})),
	);
	const claims = figures.map(({ figure }) => ({
		...figure.at,
		tagName: "span" as const,
		id: claimId(figure.id),
		properties: { className: "body-claim" },
	}));
	const ties = figures.map(({ figure, valuePhrase }) => ({
		...valuePhrase,
		tagName: "a" as const,
		properties: { className: "tie", href: `#${figureId(figure.id)}` },
	}));
	return [...passages, ...claims, ...ties].filter(
		({ block }) => block === index,
	);
}

/** What kind of block a top-level node is to readers. */
export function kindOf({ type }: RootContent): BodyBlock["kind"] {
	return type === "paragraph" || type === "heading" ? type : "other";
}
