// An article → what stands after its byline: day, update, edition, minutes.
import type { Article } from "../../model/article.ts";
import { readingMinutes } from "../../model/reading-time.ts";
import { countOf } from "../../text/count-of.ts";
import { formatDate } from "../../text/format-date.ts";
import { editionDay } from "./edition-day.ts";

/** "24 November 2026", "Edition 2 of 3 March 2027", "4 minutes". */
export function bylineFacts(article: Article): string[] {
	const { publishedOn, updatedAt, edition, lang, wordCount } = article;
	const day = editionDay(article);
	const editionWords =
		day === publishedOn
			? `Edition ${edition}`
			: `Edition ${edition} of ${formatDate(day, lang)}`;
	return [
		formatDate(publishedOn, lang),
		...(updatedAt === undefined
			? []
			: [`Updated ${formatDate(updatedAt, lang)}`]),
		editionWords,
		countOf(readingMinutes(wordCount), "minute", "minutes"),
	];
}
