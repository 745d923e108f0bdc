// An article's day, length and number of figures, on one line.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { readingMinutes } from "../../lib/model/reading-time.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleSummary({ article }: { article: Article }) {
	const { publishedOn, lang, figures } = article;
	const say = messagesFor(lang);
	return (
		<p className="set-label set-dotted mt-3 text-soft">
			<time dateTime={publishedOn}>{formatDate(publishedOn, say.lang)}</time>
			<span>
				{say("article.minutes", { minutes: readingMinutes(article) })}
			</span>
			{figures.length > 0 && (
				<span>{say("count.figures", { count: figures.length })}</span>
			)}
		</p>
	);
}
