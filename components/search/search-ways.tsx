// Where to look without a search: sections, the topics that most is written about, and everything else that lists.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	collectionsPath,
	FIGURES_PATH,
} from "../../lib/model/address.ts";
import { listCollections } from "../../lib/model/listing/collection-page.ts";
import type { Site } from "../../lib/model/site.ts";
import { CollectionSection } from "../listing/collection-section.tsx";

const MOST_TOPICS = 12;

export function SearchWays({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	const topics = listCollections(site, "topic")
		.toSorted((a, b) => b.count - a.count)
		.slice(0, MOST_TOPICS);
	const lists = [
		{ path: ARCHIVE_PATH, name: say("listing.archive") },
		{ path: FIGURES_PATH, name: say("figuresIndex.title") },
		{ path: collectionsPath("author"), name: say("collections.author") },
	];
	return (
		<div className="search-ways">
			{(["section", "topic"] as const).map((kind) => (
				<CollectionSection
					lang={site.lang}
					kind={kind}
					collections={kind === "topic" ? topics : listCollections(site, kind)}
					key={kind}
				/>
			))}
			<section className="rule-thick pt-2" aria-labelledby="lists">
				<h2 id="lists" className="set-label pb-2 font-semibold">
					{say("search.lists")}
				</h2>
				<ul className="text-base">
					{lists.map(({ path, name }) => (
						<li className="py-1" key={path}>
							<a className="link-quiet" href={path}>
								{name}
							</a>
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}
