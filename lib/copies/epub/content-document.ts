// An article → the page of its EPUB that has all its words.
import type { Element } from "hast";
import { toXast } from "hast-util-to-xast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { textSetting } from "../../text/text-setting.ts";
import { setImages } from "../images/set-images.ts";
import type { CopiedArticle } from "../making/copied-article.ts";
import { articleBody } from "../pages/article-body.ts";
import { articleClosing } from "../pages/article-closing.ts";
import { articleHeader } from "../pages/article-header.ts";
import { articleNotes } from "../pages/article-notes.ts";
import { xmlFile } from "./xml-file.ts";

/** The folder of an EPUB’s images, from its page. */
export const IMAGES_IN_EPUB = "images/";
const EPUB_NAMESPACE = "http://www.idpf.org/2007/ops";
/** What reading systems go by that open a note where it is called. */
const EPUB_TYPES: Readonly<Record<string, string>> = {
	"doc-noteref": "noteref",
	"doc-footnote": "footnote",
};

/** Renders article.xhtml; the header has the id `headlineId`. */
export function contentDocument({
	article,
	site,
	images,
	headlineId,
}: CopiedArticle & { readonly headlineId: string }): string {
	const { lang, headline } = article;
	const header = articleHeader(article);
	header.properties.id = headlineId;
	const page = h(
		"html",
		{
			lang,
			xmlLang: lang,
			dir: textSetting(lang).dir,
			"xmlns:epub": EPUB_NAMESPACE,
		},
		[
			h("head", [
				h("title", headline),
				h("link", { rel: "stylesheet", type: "text/css", href: "article.css" }),
			]),
			h("body", [
				header,
				articleBody(article, site),
				...articleNotes(article, site),
				articleClosing(article, site),
			]),
		],
	);
	nameNotes(page);
	setImages(page, images, ({ name }) => `${IMAGES_IN_EPUB}${name}`);
	const tree = toXast(page);
	if (tree.type !== "element") throw new Error("the page is no element");
	return xmlFile(tree, true);
}

function nameNotes(page: Element): void {
	visit(page, "element", ({ properties }) => {
		const type = EPUB_TYPES[String(properties.role)];
		if (type !== undefined) properties["epub:type"] = type;
	});
}
