// /archive/: what there is to look through, by day, section, topic and author.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { ARCHIVE_PATH, archivePath } from "../../lib/model/address.ts";
import { findYears } from "../../lib/model/listing/archive.ts";
import { listCollections } from "../../lib/model/listing/collection-page.ts";
import { COLLECTION_KINDS } from "../../lib/model/listing/collections.ts";
import { listEntries } from "../../lib/model/listing/entries.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatCount } from "../../lib/text/format-count.ts";
import { formatMonth } from "../../lib/text/format-month.ts";
import { Frame } from "../site/frame.tsx";
import { CollectionSection } from "./collection-section.tsx";
import { ListingHead } from "./listing-head.tsx";

export function ArchiveView({ site }: { site: Site }) {
	const entries = listEntries(site);
	const say = messagesFor(site.lang);
	return (
		<Frame
			site={site}
			at={ARCHIVE_PATH}
			printed={{ headline: say("listing.archive"), path: ARCHIVE_PATH }}
		>
			<ListingHead lang={site.lang} title={say("listing.archive")}>
				<p>{say("listing.articles", { count: entries.length })}</p>
			</ListingHead>
			<div className="archive">
				<section className="rule-thick pt-2" aria-labelledby="by-month">
					<h2 id="by-month" className="set-label font-semibold">
						{say("listing.byMonth")}
					</h2>
					{findYears(entries).map(({ year, months }) => (
						<div className="archive-year" key={year}>
							<h3 className="set-title">
								<a className="link-quiet" href={archivePath(year)}>
									{year}
								</a>
							</h3>
							<ul className="flex flex-wrap gap-x-5 gap-y-1 text-base">
								{months.map(({ month, items }) => (
									<li key={month}>
										<a className="link-quiet" href={archivePath(month)}>
											{formatMonth(month, site.lang)}
										</a>{" "}
										<span className="set-label text-soft">
											{formatCount(items.length, say.lang)}
										</span>
									</li>
								))}
							</ul>
						</div>
					))}
				</section>
				{COLLECTION_KINDS.map((kind) => (
					<CollectionSection
						lang={site.lang}
						kind={kind}
						collections={listCollections(site, kind)}
						key={kind}
					/>
				))}
			</div>
		</Frame>
	);
}
