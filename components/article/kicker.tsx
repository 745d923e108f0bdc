// The line above a headline: section and kind of article; a draft says so.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { collectionPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { nameSlug } from "../../lib/model/listing/collections.ts";

type KickerProps = { article: Article };

export function Kicker({ article }: KickerProps) {
	const { section, kind, isDraft, lang } = article;
	const say = messagesFor(lang);
	return (
		<p className="set-label mb-3 flex gap-x-3">
			<a
				className="link-quiet font-semibold"
				href={collectionPath("section", nameSlug(section))}
			>
				{section}
			</a>
			<span className="border-s border-line ps-3 text-soft">
				{say(`kind.${kind}`)}
			</span>
			{isDraft && (
				<strong className="font-semibold text-correction">
					{say("article.draft")}
				</strong>
			)}
		</p>
	);
}
