// An image and its id → the HTML that shows it everywhere: one size, its caption and credit.
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { IMAGE_CLASS, IMAGE_CREDIT_CLASS } from "../model/hooks.ts";
import { type ArticleImage, fallbackOf } from "../model/image.ts";

const renderer = unified().use(rehypeStringify).freeze();

/** Renders a figure; its image has the size that it is shown in, so that nothing moves when it comes. */
export function renderImageBlock(id: string, image: ArticleImage): string {
	const { alt, caption, credit, source } = image;
	const { path, widthPx, heightPx } = fallbackOf(image);
	const credited =
		source === undefined ? credit : h("a", { href: source }, credit);
	const figure = h("figure", { id, className: [IMAGE_CLASS] }, [
		h("img", { src: path, alt, width: widthPx, height: heightPx }),
		h("figcaption", [
			caption,
			" ",
			h("span", { className: [IMAGE_CREDIT_CLASS] }, credited),
		]),
	]);
	return renderer.stringify({ type: "root", children: [figure] });
}

/** What readers read of an image. */
export function imageText({ caption, credit }: ArticleImage): string {
	return `${caption} ${credit}`;
}
