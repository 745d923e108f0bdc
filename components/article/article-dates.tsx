// When an article was published and, if it was, updated.
import type { Article } from "../../lib/model/article.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleDates({ article }: { article: Article }) {
	const { publishedOn, updatedAt, lang } = article;
	return (
		<>
			<time dateTime={publishedOn}>{formatDate(publishedOn, lang)}</time>
			{updatedAt !== undefined && (
				<span>
					Updated{" "}
					<time dateTime={updatedAt}>{formatDate(updatedAt, lang)}</time>
				</span>
			)}
		</>
	);
}
