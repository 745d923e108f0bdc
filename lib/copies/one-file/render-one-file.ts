// An article → one HTML file with all in it: styles, typefaces, charts, notes. It opens from a disk with the network off.
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { toText } from "hast-util-to-text";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Article } from "../../model/article.ts";
import { textSetting } from "../../text/text-setting.ts";
import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../images/read-copied-images.ts";
import { setImages } from "../images/set-images.ts";
import { articleBody } from "../pages/article-body.ts";
import { articleClosing } from "../pages/article-closing.ts";
import { articleHeader } from "../pages/article-header.ts";
import { articleNotes } from "../pages/article-notes.ts";
import { readStyles } from "../read-styles.ts";
import { permalinkOf } from "../words/copy-address.ts";
import type { Publisher } from "../words/publisher.ts";
import { renderFaceStyles, type StyleFaces } from "./face-styles.ts";
import { minifyCss } from "./minify-css.ts";

const renderer = unified()
	.use(rehypeStringify, { closeSelfClosing: false })
	.freeze();

const DISPLAYED = "h1, .site, .value, .pull-quote > p:first-child";
const LABELLED =
	".label, figcaption, .body > h2, .body > h3, .body > h4, .body > h5, .body > h6";

/** Renders the file; the same article gives the same bytes. It has no script and fetches nothing: images stand in it too. */
export async function renderOneFile(
	article: Article,
	site: Publisher,
	images: CopiedImages = NO_COPIED_IMAGES,
	styleFaces: StyleFaces = renderFaceStyles,
): Promise<string> {
	const body = h("body", [
		h("p.site", site.name),
		h("article", { lang: article.lang }, [
			articleHeader(article),
			articleBody(article, site),
			...articleNotes(article, site),
			articleClosing(article, site),
		]),
	]);
	setImages(
		body,
		images,
		({ bytes }) =>
			`data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`,
	);
	const css = await readStyles("one-file/one-file.css", article.lang);
	const faces = await styleFaces({
		"Offprint Text": textOf([body]),
		"Offprint Display": textOf(selectAll(DISPLAYED, body)),
		"Offprint Label": textOf(selectAll(LABELLED, body)),
	});
	const head = headOf(article, site, `${minifyCss(css)}${faces}`);
	const page: Root = {
		type: "root",
		children: [
			{ type: "doctype" },
			h("html", { lang: article.lang, dir: textSetting(article.lang).dir }, [
				head,
				body,
			]),
		],
	};
	return `${renderer.stringify(page)}\n`;
}

function headOf(article: Article, site: Publisher, css: string): Element {
	return h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1",
		}),
		h("title", `${article.headline} · ${site.name}`),
		h("meta", { name: "description", content: article.dek }),
		h("link", { rel: "canonical", href: permalinkOf(article, site) }),
		h("style", css),
	]);
}

function textOf(elements: readonly Element[]): string {
	return elements.map((element) => toText(element)).join("\n");
}
