// An article → an EPUB 3 with its text, figures and quotes, navigation, cover and accessibility metadata.
import { strToU8, type Zippable, zipSync } from "fflate";
import { x } from "xastscript";
import type { Article } from "../../model/article.ts";
import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../images/read-copied-images.ts";
import type { Typesetter } from "../pdf/typesetter.ts";
import { readStyles } from "../read-styles.ts";
import type { Publisher } from "../words/publisher.ts";
import { contentDocument, IMAGES_IN_EPUB } from "./content-document.ts";
import { navigationDocument } from "./navigation-document.ts";
import { packageDocument } from "./package-document.ts";
import { renderCover } from "./render-cover.ts";
import { xmlFile } from "./xml-file.ts";

const HEADLINE_ID = "top";
/** Renders the file; the same article gives the same bytes. An article whose headline no face of ours can show has no cover. */
export async function renderEpub(
	article: Article,
	site: Publisher,
	typesetter: Typesetter,
	images: CopiedImages = NO_COPIED_IMAGES,
): Promise<Uint8Array> {
	const cover = await renderCover(article, site, typesetter);
	const styles = await readStyles("epub/epub.css", article.lang);
	const pictures = [...images.values()];
	const files: Zippable = {
		// First and not packed: by this a system knows the kind of file.
		mimetype: [strToU8("application/epub+zip"), { level: 0 }],
		"META-INF/container.xml": strToU8(container()),
		"EPUB/package.opf": strToU8(
			packageDocument(article, site, {
				hasCover: cover !== undefined,
				images: pictures.map(({ name }) => name),
			}),
		),
		"EPUB/nav.xhtml": strToU8(navigationDocument(article, HEADLINE_ID)),
		"EPUB/article.xhtml": strToU8(
			contentDocument({ article, site, images, headlineId: HEADLINE_ID }),
		),
		"EPUB/article.css": strToU8(styles),
		...(cover !== undefined && {
			"EPUB/cover.png": [cover, { level: 0 as const }],
		}),
		...Object.fromEntries(
			pictures.map(({ name, bytes }) => [
				`EPUB/${IMAGES_IN_EPUB}${name}`,
				[bytes, { level: 0 as const }],
			]),
		),
	};
	// The first day that a ZIP can tell, in this computer's zone, because the packer writes that.
	return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function container(): string {
	return xmlFile(
		x(
			"container",
			{
				xmlns: "urn:oasis:names:tc:opendocument:xmlns:container",
				version: "1.0",
			},
			[
				x("rootfiles", [
					x("rootfile", {
						"full-path": "EPUB/package.opf",
						"media-type": "application/oebps-package+xml",
					}),
				]),
			],
		),
	);
}
