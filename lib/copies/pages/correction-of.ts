// The id of a part → what tells of its last correction beside it, leading to what was wrong.
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Article } from "../../model/article.ts";
import { findCorrection } from "../../model/find-correction.ts";
import { correctionLink } from "./correction-link.ts";

/** To stand behind the part's own words; nothing where it is as it was first published. */
export function correctionOf(
	id: string,
	article: Article,
): readonly (ElementContent | string)[] {
	const note = findCorrection(article, id);
	return note === undefined
		? []
		: [" ", h("span.correction", [correctionLink(note, article.lang)])];
}
