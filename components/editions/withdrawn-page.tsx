// The page under the address of an article that was taken back: when, and why.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Site, WithdrawnArticle } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type WithdrawnPageProps = { site: Site; withdrawn: WithdrawnArticle };

export function WithdrawnPage({ site, withdrawn }: WithdrawnPageProps) {
	const { slug, headline, publishedOn, withdrawnOn, why } = withdrawn;
	const say = messagesFor(site.lang);
	return (
		<Frame site={site} printed={{ headline, path: articlePath(slug) }}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<p className="set-label mb-3 font-semibold text-correction">
					{say("withdrawn.on", { on: formatDate(withdrawnOn, say.lang) })}
				</p>
				<h1 className="set-headline set-headline-long">{headline}</h1>
				<p className="set-dek mt-5">{why}</p>
				<p className="set-label mt-6 text-soft">
					{say("withdrawn.since", { on: formatDate(publishedOn, say.lang) })}
				</p>
			</div>
		</Frame>
	);
}
