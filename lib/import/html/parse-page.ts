// The text of an HTML page or of a piece of one → its tree.
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const wholeParser = unified().use(rehypeParse).freeze();
const pieceParser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Parses a page as a browser would, AMP's pictures as pictures; a piece gets the elements around it. */
export function parsePage(html: string): Root {
	return wholeParser.parse(withPictures(html));
}

/** AMP's elements are none of HTML's; no place in the page changes. */
export function withPictures(html: string): string {
	return html.includes("<amp-img")
		? html
				.replace(/<amp-img(?=[\s>])/g, "<img    ")
				.replace(/<\/amp-img>/g, "          ")
		: html;
}

/** Parses what may stand within a body, and puts nothing around it. */
export function parsePiece(html: string): Root {
	return pieceParser.parse(html);
}
