// A pull quote → its card: the words, and the article that they are from.
import type { Article, PullQuote } from "../../model/article.ts";
import type { Site } from "../../model/site.ts";
import { box, type CardNode, words } from "../card-node.ts";
import { fitText } from "../fit-text.ts";
import { FACE } from "../paint.ts";
import { CONTENT_WIDTH_PX, frameCard } from "./card-frame.ts";
import { hostOf } from "./host-of.ts";

const LEADING = 1.14;
const SIZES_PX = [88, 80, 72, 64, 58, 52, 46, 40];

export function layOutQuoteCard(
	site: Site,
	article: Article,
	{ text }: PullQuote,
): CardNode {
	const fitted = fitText(`${text}”`, {
		widthPx: CONTENT_WIDTH_PX,
		heightPx: 400,
		leading: LEADING,
		sizesPx: SIZES_PX,
	});
	const style = {
		fontFamily: FACE.display,
		fontSize: fitted.sizePx,
		lineHeight: LEADING,
		letterSpacing: "-0.012em",
	};
	return frameCard({
		siteName: site.name,
		kicker: article.section,
		content: [
			box({ position: "relative", ...style }, [
				// Hangs in the margin, so that the lines start below each other.
				words({ position: "absolute", left: "-0.43em" }, "“"),
				words({ textWrap: "balance" }, fitted.text),
			]),
		],
		foot: [article.headline, hostOf(site)],
	});
}
