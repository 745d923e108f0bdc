// Sections, topics or authors by name, under a heading that leads to all of them.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { collectionsPath } from "../../lib/model/address.ts";
import type { listCollections } from "../../lib/model/listing/collection-page.ts";
import type { CollectionKind } from "../../lib/model/listing/collections.ts";
import { CollectionNames } from "./collection-names.tsx";

type CollectionSectionProps = {
	/** Of the page. */
	lang: string;
	kind: CollectionKind;
	collections: ReturnType<typeof listCollections>;
};

export function CollectionSection({
	lang,
	kind,
	collections,
}: CollectionSectionProps) {
	return (
		<section className="rule-thick pt-2" aria-labelledby={kind}>
			<h2 id={kind} className="set-label pb-2 font-semibold">
				<a className="link-quiet" href={collectionsPath(kind)}>
					{messagesFor(lang)(`collections.${kind}`)}
				</a>
			</h2>
			<CollectionNames lang={lang} collections={collections} />
		</section>
	);
}
