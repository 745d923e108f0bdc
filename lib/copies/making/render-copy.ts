// An article and a kind of copy → its bytes, or the characters that keep it from being made.
import type { CopyKind } from "../../model/copy.ts";
import { renderEpub } from "../epub/render-epub.ts";
import { renderOneFile } from "../one-file/render-one-file.ts";
import { type RenderedPdf, renderPdf } from "../pdf/render-pdf.ts";
import type { CopiedArticle } from "./copied-article.ts";
import type { CopyTools } from "./copy-tools.ts";

/** Renders one copy; the same article gives the same bytes. */
export async function renderCopy(
	kind: CopyKind,
	{ article, site, images }: CopiedArticle,
	{ typesetter, styleFaces }: CopyTools,
): Promise<RenderedPdf> {
	switch (kind) {
		case "pdf-a4":
			return renderPdf({ article, site, images, paper: "a4" }, typesetter);
		case "pdf-letter":
			return renderPdf(
				{ article, site, images, paper: "us-letter" },
				typesetter,
			);
		case "epub":
			return { bytes: await renderEpub(article, site, typesetter, images) };
		case "html":
			return {
				bytes: new TextEncoder().encode(
					await renderOneFile(article, site, images, styleFaces),
				),
			};
	}
}
