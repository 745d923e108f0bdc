// All sections, topics or authors.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { ARCHIVE_PATH, collectionsPath } from "../../lib/model/address.ts";
import { listCollections } from "../../lib/model/listing/collection-page.ts";
import type { CollectionKind } from "../../lib/model/listing/collections.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { CollectionNames } from "./collection-names.tsx";
import { ListingHead } from "./listing-head.tsx";

type CollectionsViewProps = { site: Site; kind: CollectionKind };

export function CollectionsView({ site, kind }: CollectionsViewProps) {
	const say = messagesFor(site.lang);
	const title = say(`collections.${kind}`);
	return (
		<Frame
			site={site}
			printed={{ headline: title, path: collectionsPath(kind) }}
		>
			<ListingHead
				lang={site.lang}
				crumbs={[{ name: say("listing.archive"), path: ARCHIVE_PATH }]}
				title={title}
			>
				<p>{say("listing.withCounts")}</p>
			</ListingHead>
			<div className="rule-thick gap-x-12 pt-3 pb-12 text:columns-2 rail:columns-3">
				<CollectionNames
					lang={site.lang}
					collections={listCollections(site, kind)}
				/>
			</div>
		</Frame>
	);
}
