// When an article was published and, if it was, updated.
import type { JSX } from "react";
import { messagesFor, type Weave } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { noteId } from "../../lib/model/hooks.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleDates({ article }: { article: Article }) {
	const { publishedOn, updatedAt, notes, lang } = article;
	const say = messagesFor(lang);
	const lasts = (["update", "correction"] as const).flatMap(
		(kind) => notes.findLast((note) => note.kind === kind) ?? [],
	);
	return (
		<>
			<time dateTime={publishedOn}>{formatDate(publishedOn, say.lang)}</time>
			{updatedAt !== undefined && (
				<span>
					{...say.woven("article.updated", {
						on: formatDate(updatedAt, say.lang),
						day: timeOf(updatedAt),
					})}
				</span>
			)}
			{lasts.map(({ kind, edition, on }) => (
				<a
					className={kind === "correction" ? "correction" : undefined}
					href={`#${noteId(edition)}`}
					key={kind}
				>
					{...say.woven(
						kind === "correction" ? "article.corrected" : "article.updated",
						{ on: formatDate(on, say.lang), day: timeOf(on) },
					)}
				</a>
			))}
		</>
	);
}

function timeOf(iso: string): Weave<JSX.Element> {
	return (words) => <time dateTime={iso}>{...words}</time>;
}
