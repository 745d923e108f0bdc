// A draft's body → figures and pull quotes that its editor may want, as commented lines of front matter.
import { type Block, findBlocks } from "./blocks/find-blocks.ts";
import { findFigureCandidates } from "./candidates/find-figure-candidates.ts";
import { findQuoteCandidates } from "./candidates/find-quote-candidates.ts";
import { renderCandidates } from "./candidates/render-candidates.ts";
import { plainInline } from "./front-matter/plain-inline.ts";

/** `asOf` is the day of publication where the text has it. Headings and lists are read too: what stands in two places binds to none. */
export function renderDraftCandidates(
	body: string,
	lang: string,
	asOf: string | undefined,
): string {
	const paragraphs = findBlocks(body).filter(isRead).map(wordsOf);
	return renderCandidates({
		figures: findFigureCandidates(paragraphs, lang),
		quotes: findQuoteCandidates(paragraphs, lang),
		...(asOf !== undefined && { asOf }),
	});
}

function isRead({ kind }: Block): boolean {
	return kind !== "code" && kind !== "other";
}

function wordsOf({ text }: Block): string {
	return plainInline(
		text.replace(/^[ \t]*(?:>|[-+*]|\d{1,9}[.)])[ \t]+/gm, ""),
	);
}
