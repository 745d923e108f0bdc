// An article with two images, in a content folder of its own, and the files that show them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildArticle } from "../../lib/content/build-article.ts";
import { readImages } from "../../lib/content/images/read-images.ts";
import {
	type CopiedImages,
	readCopiedImages,
} from "../../lib/copies/images/read-copied-images.ts";
import { writeImages } from "../../lib/images/write-images.ts";
import type { Article } from "../../lib/model/article.ts";
import { drawImages } from "../specimen/draw-images.ts";

export const ALTERNATIVES = ["A bridge at sunset.", "A tower of steel."];
export const CAPTIONS = ["Nobody has crossed it.", "It was never built."];

const FRONT = `headline: The harbour bridge reopens
dek: Trams cross it again.
section: Cities
kind: news
byline: The desk
publishedOn: 2026-03-02
lang: en
topics: [Bridges]
images:
  - file: the bridge.jpg
    caption: ${CAPTIONS[0]}
    credit: "Drawing: a program"
  - file: tower.png
    caption: ${CAPTIONS[1]}
    credit: "Drawing: another"
    source: https://port.example/tower
sources:
  - id: port
    name: the port authority
    what: Its yearly report.
    date: 2026-02
`;

const BODY = `The harbour bridge has reopened, and trams cross it again.

![${ALTERNATIVES[0]}](the%20bridge.jpg)

${"While it was shut, people went round by the mountain road. ".repeat(12).trim()}

![${ALTERNATIVES[1]}](tower.png)

${"They are glad of it, and the shepherds are not. ".repeat(12).trim()}
`;

export type Illustrated = {
	readonly contentFolder: string;
	readonly article: Article;
	/** Where the bytes of its images lie, by their SHA-256. */
	readonly files: ReadonlyMap<string, string>;
	/** Where the files that show them lie. */
	readonly imageFolder: string;
	readonly images: CopiedImages;
	/** Builds it from another file, such as its own article.md. */
	readonly build: (text: string) => Article;
	readonly clear: () => void;
};

/** Draws the images, builds the article, makes what shows them. Throws where it has Problems. */
export async function layOutIllustrated(): Promise<Illustrated> {
	const contentFolder = mkdtempSync(join(tmpdir(), "offprint-images-"));
	await drawImages(contentFolder);
	const text = `---\n${FRONT}---\n\n${BODY}`;
	const content = { file: "content/articles/harbour-bridge.md", text };
	const { ofArticle, files } = await readImages({
		contentFolder,
		articles: [content],
		records: [],
	});
	const build = (text: string) => {
		const { article, problems } = buildArticle(
			{ ...content, text },
			{ materials: { glossary: [], images: ofArticle(content) } },
		);
		if (article === undefined) throw new Error(JSON.stringify(problems));
		return article;
	};
	const article = build(text);
	const { folder: imageFolder } = await writeImages({
		images: article.body.flatMap(({ image }) => image ?? []),
		files,
		cacheFolder: join(contentFolder, "cache"),
		siteKey: "a test",
	});
	return {
		contentFolder,
		article,
		files,
		imageFolder,
		images: await readCopiedImages(article, imageFolder),
		build,
		clear: () => rmSync(contentFolder, { recursive: true }),
	};
}
