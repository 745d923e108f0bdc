// An article → what stands after its byline: day, update, edition, minutes.
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { readingMinutes } from "../../model/reading-time.ts";
import { formatDate } from "../../text/format-date.ts";
import { editionDay } from "./edition-day.ts";

/** "24 November 2026", "Edition 2 of 3 March 2027", "4 minutes". */
export function bylineFacts(article: Article): string[] {
	const { publishedOn, updatedAt, edition, lang } = article;
	const say = messagesFor(lang);
	const day = editionDay(article);
	const editionWords =
		day === publishedOn
			? say("edition.number", { edition })
			: say("edition.numberOf", { edition, on: formatDate(day, say.lang) });
	return [
		formatDate(publishedOn, lang),
		...(updatedAt === undefined
			? []
			: [say("article.updatedOn", { on: formatDate(updatedAt, say.lang) })]),
		editionWords,
		say("article.minutes", { minutes: readingMinutes(article) }),
	];
}
