// The body of an article → stretches: what is set in two columns, and what runs across the page between them.
import type { Article } from "../../../model/article.ts";
import { quoteId } from "../../../model/hooks.ts";
import {
	type BodyPart,
	findLead,
	layOutBody,
} from "../../../model/lay-out-body.ts";
import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../../images/read-copied-images.ts";
import { parseFragment } from "../../pages/parse-fragment.ts";
import { correctionWords } from "../../words/correction-words.ts";
import { findCorrectionWords } from "../../words/find-correction-words.ts";
import { breakLongWords } from "./break-long-words.ts";
import { type TypstCode, typstCall, typstOptional } from "./typst-code.ts";
import { typstOfFigures } from "./typst-of-figures.ts";
import { type HtmlSetting, typstOfHtml } from "./typst-of-html.ts";
import { typstOfImage } from "./typst-of-image.ts";
import { isWideTable } from "./typst-of-table.ts";
import { typstString } from "./typst-string.ts";

export type Stretch = {
	readonly isInColumns: boolean;
	readonly pieces: readonly TypstCode[];
};

/** Converts the whole body in its order. The first paragraph, images above it and the figures run across the page, and so do tables that a column has no room for. */
export function typstOfBody(
	article: Article,
	setting: HtmlSetting,
	images: CopiedImages = NO_COPIED_IMAGES,
): Stretch[] {
	const stretches: { isInColumns: boolean; pieces: TypstCode[] }[] = [];
	const parts = layOutBody(article);
	for (const [index, part] of parts.entries()) {
		const next = parts[index + 1];
		const isBeforeHeading = next !== undefined && isHeading(next);
		const piece =
			part.kind === "block" && part.block.image !== undefined
				? typstOfImage(part.block, setting, images, opens(part, article))
				: typstOfPart(part, article, setting, isBeforeHeading);
		if (piece === undefined) continue;
		// A heading stands with its table: alone in a column, it would leave the other one empty.
		const isInColumns = !(
			runsAcross(part, article) ||
			(isHeading(part) && next !== undefined && isWide(next))
		);
		const last = stretches.at(-1);
		if (last?.isInColumns === isInColumns) last.pieces.push(piece);
		else stretches.push({ isInColumns, pieces: [piece] });
	}
	return stretches;
}

function isLead(part: BodyPart, article: Article): boolean {
	return (
		part.kind === "block" &&
		part.block === findLead(article) &&
		part.block.kind === "paragraph"
	);
}

/** Whether it is an image above the lead. */
function opens(part: BodyPart, article: Article): boolean {
	const lead = findLead(article);
	if (part.kind !== "block" || lead === undefined) return false;
	return article.body.indexOf(part.block) < article.body.indexOf(lead);
}

function runsAcross(part: BodyPart, article: Article): boolean {
	if (part.kind === "figures" || isLead(part, article)) return true;
	if (opens(part, article)) return true;
	return isWide(part);
}

function isHeading(part: BodyPart): boolean {
	return part.kind === "block" && part.block.kind === "heading";
}

/** Whether it is a table that a column has no room for. */
function isWide(part: BodyPart): boolean {
	return (
		part.kind === "block" &&
		part.block.kind === "other" &&
		parseFragment(part.block.html).children.some(
			(node) => node.type === "element" && isWideTable(node),
		)
	);
}

/** Undefined for what only leads from an old link to its place. */
function typstOfPart(
	part: BodyPart,
	article: Article,
	setting: HtmlSetting,
	isBeforeHeading: boolean,
): TypstCode | undefined {
	const { lang } = article;
	switch (part.kind) {
		case "block": {
			const tree = parseFragment(part.block.html);
			const piece = typstOfHtml(tree.children, setting);
			return isLead(part, article) ? typstCall("lead", {}, piece) : piece;
		}
		case "figures":
			return typstOfFigures(article);
		case "pull quote":
			return typstCall(
				"pull-quote",
				// A heading brings its own air.
				{
					below: isBeforeHeading ? "0pt" : undefined,
					corrected: typstOptional(
						findCorrectionWords(quoteId(part.pullQuote.id), article),
					),
				},
				typstString(breakLongWords(part.pullQuote.text)),
			);
		case "correction":
			return typstCall(
				"corrected",
				{},
				typstString(correctionWords(part.note, lang)),
			);
		case "former part":
			return undefined;
	}
}
