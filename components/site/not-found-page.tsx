// The page for an address that leads nowhere: what may have happened, and where to go on.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "./frame.tsx";

const NEWEST = 5;

export function NotFoundPage({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">{say("notFound.title")}</h1>
				<p className="set-dek mt-5 text-soft">{say("notFound.why")}</p>
				<h2 className="set-label rule-thick mt-10 pt-2 font-semibold">
					{say("notFound.newest")}
				</h2>
				<ul>
					{site.articles.slice(0, NEWEST).map(({ slug, headline }) => (
						<li
							className="set-title border-t border-line py-3 first:border-0"
							key={slug}
						>
							<a className="link-quiet" href={articlePath(slug)}>
								{headline}
							</a>
						</li>
					))}
				</ul>
				<p className="mt-6">
					<a href="/">{say("notFound.front")}</a>
				</p>
			</div>
		</Frame>
	);
}
