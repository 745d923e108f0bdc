// Above an edition that isn't shown under the article's own address: which it is, and the way to the current one.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, changesPath } from "../../lib/model/address.ts";
import type { Edition } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { wordGap } from "../../lib/text/word-gap.ts";

export function EditionBanner({ edition }: { edition: Edition }) {
	const { article, on, isCurrent } = edition;
	const { slug, lang } = article;
	const say = messagesFor(lang);
	return (
		<p className="edition-banner set-label pt-6">
			<strong className="font-semibold">
				{say("edition.banner", {
					edition: article.edition,
					on: formatDate(on, say.lang),
				})}
			</strong>
			{wordGap(lang)}
			{say(isCurrent ? "edition.isCurrent" : "edition.isPast")}{" "}
			<a href={articlePath(slug)}>{say("edition.goToCurrent")}</a>
			{article.edition > 1 && (
				<>
					{" · "}
					<a href={changesPath(slug, article.edition)}>
						{say("edition.itChanged")}
					</a>
				</>
			)}
		</p>
	);
}
