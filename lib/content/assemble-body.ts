// A body's markdown and what is bound to it → blocks of HTML and text, outline, plain text.
import type { Nodes, RootContent } from "mdast";
import { imageOf } from "../markdown/image-block.ts";
import { markSpan, type SpanMark } from "../markdown/mark-span.ts";
import { nameBlocks } from "../markdown/name-blocks.ts";
import type { ParsedBody } from "../markdown/parse-body.ts";
import { plainText } from "../markdown/plain-text.ts";
import { renderBlock, renderWords } from "../markdown/render-block.ts";
import { imageText, renderImageBlock } from "../markdown/render-image-block.ts";
import { createFootmarks } from "../markdown/set-footmarks.ts";
import type {
	BodyBlock,
	ExplainedTerm,
	Footnote,
	OutlineEntry,
	PullQuote,
	TextSpan,
} from "../model/article.ts";
import {
	claimId,
	figureId,
	passageId,
	TERM_CLASS,
	termId,
} from "../model/hooks.ts";
import type { ArticleImage } from "../model/image.ts";
import type { BoundFigure } from "./figures/bind-figures.ts";

export type AssembledBody = {
	readonly body: readonly BodyBlock[];
	readonly outline: readonly OutlineEntry[];
	readonly footnotes: readonly Footnote[];
};

/** What is bound to a body. */
export type BoundToBody = {
	readonly figures: readonly BoundFigure[];
	readonly pullQuotes: readonly PullQuote[];
	readonly terms: readonly ExplainedTerm[];
	/** By the number of the block. */
	readonly images: ReadonlyMap<number, ArticleImage>;
	/** Ids that blocks have had since they were published. */
	readonly recordedIds: readonly (string | undefined)[];
	/** Whether blocks and footnotes get their HTML. */
	readonly isRendered: boolean;
};

/** Renders each block with its claims, value phrases, passages and terms marked; the marks that reach out farthest go on first. */
export function assembleBody(
	parsed: ParsedBody,
	{
		figures = [],
		pullQuotes = [],
		terms = [],
		images = new Map(),
		recordedIds = [],
		isRendered = true,
	}: Partial<BoundToBody> = {},
): AssembledBody {
	const { blocks, ids, outline } = nameBlocks(parsed.blocks, recordedIds);
	const marks = marksOf({ figures, pullQuotes, terms });
	const setFootmarks = createFootmarks(parsed.footnotes);
	const body = blocks.map((block, index) => {
		const image = images.get(index);
		const id = ids[index] ?? "";
		if (image !== undefined)
			return {
				id,
				kind: "image" as const,
				html: isRendered ? renderImageBlock(id, image) : "",
				text: imageText(image),
				image,
			};
		const render = () => {
			const marked = marks
				.filter((mark) => mark.block === index)
				.reduce<RootContent>(markSpan, block);
			return renderBlock(setFootmarks(marked), parsed.definitions);
		};
		return {
			id,
			kind: kindOf(block),
			html: isRendered ? render() : "",
			text: plainText(block),
		};
	});
	return { body, outline, footnotes: renderFootnotes(parsed, isRendered) };
}

function renderFootnotes(
	{ blocks, definitions, footnotes }: ParsedBody,
	isRendered: boolean,
): Footnote[] {
	return footnotes.map(({ children, identifier, ...footnote }) => ({
		...footnote,
		identifier,
		html: isRendered ? renderWords(children, definitions) : "",
		block: blocks.findIndex((block) => calls(block, identifier)),
	}));
}

function calls(node: Nodes, identifier: string): boolean {
	if (node.type === "footnoteReference") return node.identifier === identifier;
	return (
		"children" in node &&
		node.children.some((child) => calls(child, identifier))
	);
}

function marksOf({
	figures,
	pullQuotes,
	terms,
}: Pick<BoundToBody, "figures" | "pullQuotes" | "terms">): (SpanMark &
	TextSpan)[] {
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
	const explained = terms.map(({ id, at }) => ({
		...at,
		tagName: "span" as const,
		id: termId(id),
		properties: { className: TERM_CLASS },
	}));
	return [...passages, ...claims, ...ties, ...explained];
}

/** What kind of block a top-level node is to readers. */
export function kindOf(block: RootContent): BodyBlock["kind"] {
	const { type } = block;
	if (imageOf(block) !== undefined) return "image";
	return type === "paragraph" || type === "heading" ? type : "other";
}
