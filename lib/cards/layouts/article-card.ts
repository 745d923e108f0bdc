// An article → its card: section, headline, dek, who wrote it and when.
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import type { Site } from "../../model/site.ts";
import { formatDate } from "../../text/format-date.ts";
import { type CardNode, words } from "../card-node.ts";
import { fitText } from "../fit-text.ts";
import { FACE, PAINT } from "../paint.ts";
import {
	CONTENT_HEIGHT_PX,
	CONTENT_WIDTH_PX,
	frameCard,
} from "./card-frame.ts";
import { hostOf } from "./host-of.ts";

const LEADING = 1.06;
const SIZES_PX = [104, 96, 88, 80, 72, 64, 56, 48];
const HEADLINE_HEIGHT_PX = 270;
const GAP_PX = 22;
const DEK_SIZES_PX = [32, 30, 28];
const DEK_LEADING = 1.3;
const DEK_WIDTH_PX = 980;

export function layOutArticleCard(site: Site, article: Article): CardNode {
	const { headline, dek, section, byline, publishedOn, lang } = article;
	const title = fitText(headline, {
		widthPx: CONTENT_WIDTH_PX,
		heightPx: HEADLINE_HEIGHT_PX,
		leading: LEADING,
		sizesPx: SIZES_PX,
	});
	const standfirst = fitText(dek, {
		widthPx: DEK_WIDTH_PX,
		heightPx: CONTENT_HEIGHT_PX - title.heightPx - GAP_PX,
		leading: DEK_LEADING,
		sizesPx: DEK_SIZES_PX,
	});
	return frameCard({
		siteName: site.name,
		kicker: section,
		content: [
			words(
				{
					fontFamily: FACE.display,
					fontSize: title.sizePx,
					lineHeight: LEADING,
					letterSpacing: "-0.022em",
					textWrap: "balance",
				},
				title.text,
			),
			words(
				{
					marginTop: GAP_PX,
					width: DEK_WIDTH_PX,
					fontFamily: FACE.text,
					fontSize: standfirst.sizePx,
					lineHeight: DEK_LEADING,
					textWrap: "balance",
					color: PAINT.soft,
				},
				standfirst.text,
			),
		],
		foot: [
			[byline, formatDate(publishedOn, lang)].join(
				messagesFor(lang)("list.comma"),
			),
			hostOf(site),
		],
	});
}
