// The topics of an article, each with the way to all that is about it.
import { collectionPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { nameSlug, namesOf } from "../../lib/model/listing/collections.ts";

export function ArticleTopics({ article }: { article: Article }) {
	return (
		<ul className="set-ways gap-x-5">
			{namesOf(article, "topic").map((name) => (
				<li key={name}>
					<a href={collectionPath("topic", nameSlug(name))}>{name}</a>
				</li>
			))}
		</ul>
	);
}
