// An article → the cover of its EPUB as PNG: the site's name, the headline, the day.
import sharp from "sharp";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { formatDate } from "../../text/format-date.ts";
import { findMissing } from "../pdf/find-missing.ts";
import { breakLongWords } from "../pdf/source/break-long-words.ts";
import { typstCall } from "../pdf/source/typst-code.ts";
import { typstString } from "../pdf/source/typst-string.ts";
import type { Typesetter } from "../pdf/typesetter.ts";
import { editionDay } from "../words/edition-day.ts";
import type { Publisher } from "../words/publisher.ts";

const WIDTH_PX = 1000;

/** Draws the cover; undefined where no face has all its characters. */
export async function renderCover(
	article: Article,
	site: Publisher,
	typesetter: Typesetter,
): Promise<Uint8Array | undefined> {
	const { headline, section, edition, lang } = article;
	const say = messagesFor(lang);
	const day = formatDate(editionDay(article), lang);
	const cover = typstCall("cover", {
		site: typstString(site.name),
		section: typstString(section),
		headline: typstString(breakLongWords(headline)),
		edition: typstString(
			[say("edition.number", { edition }), day].join(say("list.comma")),
		),
	});
	const document = typesetter.set(
		`#import "/offprint.typ": *\n#set document(title: ${typstString(headline)})\n#${cover}\n`,
	);
	try {
		typesetter.exportPdf(document);
	} catch (error) {
		if (findMissing(error).length > 0) return undefined;
		throw error;
	}
	return (
		sharp(Buffer.from(typesetter.exportSvg(document)))
			.resize(WIDTH_PX)
			.greyscale()
			// Letters and rules: dots between greys would only make it larger, and the best palette takes a third of the time that all copies take.
			.png({
				palette: true,
				colours: 16,
				compressionLevel: 9,
				effort: 1,
				dither: 0,
			})
			.toBuffer()
	);
}
