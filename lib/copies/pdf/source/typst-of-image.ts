// An image of the text → Typst's code.
import { selectAll } from "hast-util-select";
import type { BodyBlock } from "../../../model/article.ts";
import { fallbackOf } from "../../../model/image.ts";
import type { CopiedImages } from "../../images/read-copied-images.ts";
import { parseFragment } from "../../pages/parse-fragment.ts";
import { type TypstCode, typstCall } from "./typst-code.ts";
import { type HtmlSetting, typstOfHtml } from "./typst-of-html.ts";
import { typstString } from "./typst-string.ts";

/** Where the typesetter holds an image, from the root of its files. */
export const imagePlace = (name: string): string => `/images/${name}`;

/** Converts an image with its words; one that `opens` the article runs across the page. Throws where its bytes weren’t given. */
export function typstOfImage(
	{ image, html }: BodyBlock,
	setting: HtmlSetting,
	images: CopiedImages,
	opens: boolean,
): TypstCode {
	if (image === undefined) throw new Error("the block has no image");
	const { path, widthPx, heightPx } = fallbackOf(image);
	const copied = images.get(path);
	if (copied === undefined) throw new Error(`the copy has no image "${path}"`);
	const words = selectAll("figcaption", parseFragment(html)).flatMap(
		({ children }) => children,
	);
	return typstCall(
		"image-block",
		{
			alt: typstString(image.alt),
			ratio: (widthPx / heightPx).toFixed(4),
			opens: opens ? "true" : undefined,
		},
		typstString(imagePlace(copied.name)),
		typstOfHtml(words, setting),
	);
}
