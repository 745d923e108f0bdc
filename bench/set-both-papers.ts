// Articles → their PDFs on both papers, one after the other as a thread of the build makes them.
import { readCopiedImages } from "../lib/copies/images/read-copied-images.ts";
import { createClearing } from "../lib/copies/making/create-clearing.ts";
import { PAPERS } from "../lib/copies/pdf/paper.ts";
import { renderPdf } from "../lib/copies/pdf/render-pdf.ts";
import type { Typesetter } from "../lib/copies/pdf/typesetter.ts";
import type { Publisher } from "../lib/copies/words/publisher.ts";
import type { Article } from "../lib/model/article.ts";

/** Gives the bytes of the last one; throws where a face is missing. */
export async function setBothPapers(
	articles: readonly Article[],
	setting: {
		readonly site: Publisher;
		readonly typesetter: Typesetter;
		readonly imageFolder?: string;
	},
): Promise<number> {
	const { site, typesetter, imageFolder } = setting;
	const clear = createClearing();
	let bytes = 0;
	for (const article of articles) {
		const images = await readCopiedImages(article, imageFolder);
		for (const paper of PAPERS) {
			const pdf = renderPdf({ article, site, paper, images }, typesetter);
			if ("missing" in pdf) throw new Error(`no face for ${pdf.missing}`);
			bytes = pdf.bytes.length;
		}
		await clear();
	}
	return bytes;
}
