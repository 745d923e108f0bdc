// A page of a section, a topic or an author.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	collectionFeedPath,
	collectionPath,
	collectionsPath,
} from "../../lib/model/address.ts";
import type { CollectionPage } from "../../lib/model/listing/collection-page.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { EntryList } from "./entry-list.tsx";
import { ListingHead } from "./listing-head.tsx";
import { PagesNav } from "./pages-nav.tsx";

type CollectionViewProps = { site: Site; page: CollectionPage };

export function CollectionView({ site, page }: CollectionViewProps) {
	const { kind, slug, name, path, number, entries, count, pageCount } = page;
	const say = messagesFor(site.lang);
	return (
		<Frame site={site} printed={{ headline: name, path }}>
			<ListingHead
				lang={site.lang}
				crumbs={[
					{ name: say(`collections.${kind}`), path: collectionsPath(kind) },
				]}
				title={name}
			>
				<p className="set-dotted">
					<span>{say("listing.articles", { count })}</span>
					{number !== undefined && (
						<span>{say("listing.fromOldest", { number })}</span>
					)}
					{kind !== "author" && (
						<a href={collectionFeedPath(kind, slug)}>{say("listing.feed")}</a>
					)}
				</p>
			</ListingHead>
			{entries.length > 0 ? (
				<EntryList
					lang={site.lang}
					entries={entries}
					hasSections={kind !== "section"}
				/>
			) : (
				<p className="rule-thick pt-4 pb-10">
					{...say.woven("listing.emptied", {
						archive: (words) => <a href={ARCHIVE_PATH}>{...words}</a>,
					})}
				</p>
			)}
			<PagesNav
				lang={site.lang}
				list={collectionPath(kind, slug)}
				pageCount={pageCount}
				number={number}
			/>
		</Frame>
	);
}
