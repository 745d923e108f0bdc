// An article's day, length and number of figures, on one line.
import type { Article } from "../../lib/model/article.ts";
import { readingMinutes } from "../../lib/model/reading-time.ts";
import { countOf } from "../../lib/text/count-of.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleSummary({ article }: { article: Article }) {
	const { publishedOn, lang, wordCount, figures } = article;
	return (
		<p className="set-label set-dotted mt-3 text-soft">
			<time dateTime={publishedOn}>{formatDate(publishedOn, lang)}</time>
			<span>{countOf(readingMinutes(wordCount), "minute", "minutes")}</span>
			{figures.length > 0 && (
				<span>{countOf(figures.length, "figure", "figures")}</span>
			)}
		</p>
	);
}
