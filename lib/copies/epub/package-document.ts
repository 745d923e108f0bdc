// An article → the package document of its EPUB: what it is, what it is made of, how accessible it is (EPUB 3.3, EPUB Accessibility 1.1).

import { x } from "xastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { textSetting } from "../../text/text-setting.ts";
import { permalinkOf } from "../words/copy-address.ts";
import { editionDay } from "../words/edition-day.ts";
import type { Publisher } from "../words/publisher.ts";
import { IMAGES_IN_EPUB } from "./content-document.ts";
import { xmlFile } from "./xml-file.ts";

const ACCESSIBILITY = [
	["schema:accessMode", "textual"],
	["schema:accessMode", "visual"],
	["schema:accessModeSufficient", "textual"],
	["schema:accessibilityFeature", "alternativeText"],
	["schema:accessibilityFeature", "displayTransformability"],
	["schema:accessibilityFeature", "readingOrder"],
	["schema:accessibilityFeature", "structuralNavigation"],
	["schema:accessibilityFeature", "tableOfContents"],
	["schema:accessibilityHazard", "none"],
] as const;

export type PackedFiles = {
	readonly hasCover: boolean;
	/** Names of the images. */
	readonly images: readonly string[];
};

/** Renders package.opf. One identifier for all editions, which their times of change tell apart. */
export function packageDocument(
	article: Article,
	site: Publisher,
	{ hasCover, images }: PackedFiles,
): string {
	const { dir } = textSetting(article.lang);
	return xmlFile(
		x(
			"package",
			{
				xmlns: "http://www.idpf.org/2007/opf",
				version: "3.0",
				"unique-identifier": "permalink",
				"xml:lang": article.lang,
				dir,
			},
			[
				metadata(article, site),
				x("manifest", [
					item("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
					item(
						"article",
						"article.xhtml",
						"application/xhtml+xml",
						hasDrawings(article) ? "svg" : undefined,
					),
					item("styles", "article.css", "text/css"),
					...(hasCover
						? [item("cover", "cover.png", "image/png", "cover-image")]
						: []),
					...images.map((name, index) =>
						item(
							`image-${index + 1}`,
							`${IMAGES_IN_EPUB}${name}`,
							"image/jpeg",
						),
					),
				]),
				x("spine", { "page-progression-direction": dir }, [
					x("itemref", { idref: "article" }),
				]),
			],
		),
	);
}

function metadata(article: Article, site: Publisher) {
	const { headline, authors, dek, lang, topics, publishedOn, edition } =
		article;
	const permalink = permalinkOf(article, site);
	const say = messagesFor(lang);
	return x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
		x("dc:identifier", { id: "permalink" }, permalink),
		x("dc:title", headline),
		...authors.map((name) => x("dc:creator", name)),
		x("dc:publisher", site.name),
		x("dc:language", lang),
		x("dc:date", publishedOn),
		x("dc:description", dek),
		...topics.map((topic) => x("dc:subject", topic)),
		x("dc:source", permalink),
		property("dcterms:modified", modifiedAt(article)),
		property("schema:bookEdition", say("edition.number", { edition })),
		...ACCESSIBILITY.map(([name, value]) => property(name, value)),
		property("schema:accessibilitySummary", say("copy.accessibility")),
	]);
}

/** To the second and in UTC, as EPUB wants it: the day of the edition, or the time of the last update. */
function modifiedAt(article: Article): string {
	const { updatedAt } = article;
	const day = editionDay(article);
	const instant =
		updatedAt !== undefined && updatedAt.slice(0, 10) >= day ? updatedAt : day;
	return new Date(instant).toISOString().replace(/\.\d+/, "");
}

function hasDrawings({ figures }: Article): boolean {
	return figures.some(({ comparison }) => comparison !== undefined);
}

function property(name: string, value: string) {
	return x("meta", { property: name }, value);
}

function item(id: string, href: string, type: string, properties?: string) {
	return x("item", { id, href, "media-type": type, properties });
}
