// When an article was published and, if it was, updated.
import type { Article } from "../../lib/model/article.ts";
import { noteId } from "../../lib/model/hooks.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleDates({ article }: { article: Article }) {
	const { publishedOn, updatedAt, notes, lang } = article;
	const lasts = (["update", "correction"] as const).flatMap(
		(kind) => notes.findLast((note) => note.kind === kind) ?? [],
	);
	return (
		<>
			<time dateTime={publishedOn}>{formatDate(publishedOn, lang)}</time>
			{updatedAt !== undefined && (
				<span>
					Updated{" "}
					<time dateTime={updatedAt}>{formatDate(updatedAt, lang)}</time>
				</span>
			)}
			{lasts.map(({ kind, edition, on }) => (
				<a
					className={kind === "correction" ? "correction" : undefined}
					href={`#${noteId(edition)}`}
					key={kind}
				>
					{kind === "correction" ? "Corrected" : "Updated"}{" "}
					<time dateTime={on}>{formatDate(on, lang)}</time>
				</a>
			))}
		</>
	);
}
