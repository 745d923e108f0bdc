// Who wrote the article, each name with the way to what else they wrote.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { collectionPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { nameSlug } from "../../lib/model/listing/collections.ts";
import { listNames } from "../../lib/text/format-names.ts";

type ArticleBylineProps = {
	article: Pick<Article, "byline" | "authors" | "lang">;
};

export function ArticleByline({
	article: { byline, authors, lang },
}: ArticleBylineProps) {
	const names = listNames(authors, lang).map(({ kind, words }) =>
		kind === "between" ? (
			words
		) : (
			<a
				key={words}
				className="link-quiet font-semibold text-ink"
				href={collectionPath("author", nameSlug(words))}
			>
				{words}
			</a>
		),
	);
	return (
		<span>
			{...messagesFor(lang).woven("article.by", {
				byline,
				name: () => <>{...names}</>,
			})}
		</span>
	);
}
