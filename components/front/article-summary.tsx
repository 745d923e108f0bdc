// An article's day, length and number of figures, on one line.
import type { Article } from "../../lib/model/article.ts";
import { readingMinutes } from "../../lib/model/reading-time.ts";
import { countOf } from "../../lib/text/count-of.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleSummary({ article }: { article: Article }) {
	return (
		<>
			<time dateTime={article.publishedOn}>
				{formatDate(article.publishedOn, article.lang)}
			</time>
			<span>·</span>
			<span>
				{countOf(readingMinutes(article.wordCount), "minute", "minutes")}
			</span>
			{article.figures.length > 0 && (
				<>
					<span>·</span>
					<span>
						{countOf(article.figures.length, "figure", "figures")}, each tied to
						its sentence
					</span>
				</>
			)}
		</>
	);
}
