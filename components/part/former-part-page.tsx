// The small page of a figure or a quote that was taken out: that it was, when, and where it can still be read.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, editionPath } from "../../lib/model/address.ts";
import type { Article, FormerPart } from "../../lib/model/article.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type FormerPartPageProps = { site: Site; article: Article; part: FormerPart };

export function FormerPartPage({ site, article, part }: FormerPartPageProps) {
	const { slug, headline, lang } = article;
	const { id, kind, removedOn, edition } = part;
	const say = messagesFor(lang);
	return (
		<Frame site={site} lang={lang}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline set-headline-long">
					{kind === "figure"
						? say("former.figureTitle")
						: say("former.quoteTitle")}
				</h1>
				<p className="set-dek mt-5">
					{...say.woven("former.until", {
						headline,
						on: formatDate(removedOn, say.lang),
						link: (words) => <a href={articlePath(slug)}>{...words}</a>,
					})}
				</p>
				<p className="mt-4">
					<a href={`${editionPath(slug, edition)}#${id}`}>
						{say("former.read", { edition })}
					</a>
				</p>
			</div>
		</Frame>
	);
}
