// Articles → PDFs, read back: what the tests of paper share.

import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../../../lib/copies/images/read-copied-images.ts";
import type { Paper } from "../../../lib/copies/pdf/paper.ts";
import { renderPdf } from "../../../lib/copies/pdf/render-pdf.ts";
import {
	loadTypesetter,
	type Typesetter,
} from "../../../lib/copies/pdf/typesetter.ts";
import type { Article } from "../../../lib/model/article.ts";
import { layOutBody } from "../../../lib/model/lay-out-body.ts";
import { publisher, wordsOf } from "../copied-article.ts";
import { FACE_FOLDER } from "../faces.ts";

let loaded: Promise<Typesetter> | undefined;

/** One for all tests of a file. */
export function sharedTypesetter(): Promise<Typesetter> {
	loaded ??= loadTypesetter(FACE_FOLDER);
	return loaded;
}

/** The PDF of an article; throws where a face is missing. */
export async function pdfOf(
	article: Article,
	paper: Paper = "a4",
	images: CopiedImages = NO_COPIED_IMAGES,
): Promise<Uint8Array> {
	const printed = { article, site: publisher, paper, images };
	const pdf = renderPdf(printed, await sharedTypesetter());
	if ("missing" in pdf) throw new Error(`no face for ${pdf.missing}`);
	return pdf.bytes;
}

/** Without the hyphens that lines end with: a word's own hyphen may be one of those. */
export function withoutHyphens(text: string): string {
	return wordsOf(text.replaceAll(/-\s*/g, "")).join(" ");
}

/** What stands in the columns: every block after the first, and the quotes between. */
export function columnWords(article: Article): string {
	const texts = layOutBody(article).flatMap((part) =>
		part.kind === "block" && part.block !== article.body[0]
			? [part.block.text]
			: part.kind === "pull quote"
				? [part.pullQuote.text]
				: [],
	);
	return withoutHyphens(texts.join("\n"));
}
