// A draft's body → figures and pull quotes that its editor may want, as commented lines of front matter.
import { type Block, findBlocks } from "./blocks/find-blocks.ts";
import { findFigureCandidates } from "./candidates/find-figure-candidates.ts";
import { findQuoteCandidates } from "./candidates/find-quote-candidates.ts";
import { renderCandidates } from "./candidates/render-candidates.ts";
import { plainInline } from "./front-matter/plain-inline.ts";

export type DraftBody = {
	readonly body: string;
	readonly lang: string;
	/** The day of publication where the text has it. */
	readonly asOf: string | undefined;
	/** Fields that the text brought along: no second list of figures or quotes beside its own. */
	readonly kept: Readonly<Record<string, unknown>>;
};

/** Headings and lists are read too, each item by itself: what stands in two places binds to none. */
export function renderDraftCandidates({
	body,
	lang,
	asOf,
	kept,
}: DraftBody): string {
	const paragraphs = findBlocks(body).filter(isRead).flatMap(wordsOf);
	return renderCandidates({
		figures: "figures" in kept ? [] : findFigureCandidates(paragraphs, lang),
		quotes: "pullQuotes" in kept ? [] : findQuoteCandidates(paragraphs, lang),
		...(asOf !== undefined && { asOf }),
	});
}

function isRead({ kind }: Block): boolean {
	return kind !== "code" && kind !== "other";
}

const MARK = "[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+";
const BEFORE_ITEM = new RegExp(`\\n(?=${MARK})`, "u");
const MARKS = new RegExp(`^(?:[ \\t]*>[ \\t]+|${MARK})`, "gmu");

/** A claim over two items would be half of each. */
function wordsOf({ text, kind }: Block): string[] {
	const parts = kind === "list" ? text.split(BEFORE_ITEM) : [text];
	return parts.map((part) => plainInline(part.replace(MARKS, "")));
}
