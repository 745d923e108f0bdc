// The page for an address that leads nowhere: what may have happened, and where to go on.
import { articlePath } from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "./frame.tsx";

const NEWEST = 5;

export function NotFoundPage({ site }: { site: Site }) {
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">There is no page here</h1>
				<p className="set-dek mt-5 text-soft">
					The address may have been cut off when it was copied or sent on:
					compare its end with the message it came in. An address that we
					published is never taken away.
				</p>
				<h2 className="set-label rule-thick mt-10 pt-2 font-semibold">
					The newest articles
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
					<a href="/">Go to the front page</a>
				</p>
			</div>
		</Frame>
	);
}
