// /topics/, /topics/<topic>/ and its older pages.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionView } from "../../../components/listing/collection-view.tsx";
import { CollectionsView } from "../../../components/listing/collections-view.tsx";
import { JsonLd } from "../../../components/site/json-ld.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import {
	describeCollection,
	describeCollections,
} from "../../../lib/metadata/describe-listing.ts";
import { describeCollectionPage } from "../../../lib/metadata/json-ld/collection-page.ts";
import { renderJsonLd } from "../../../lib/metadata/json-ld/render-json-ld.ts";
import { collectionsPath } from "../../../lib/model/address.ts";
import {
	findCollectionPage,
	stepsBelow,
} from "../../../lib/model/listing/collection-page.ts";

type Props = { params: Promise<{ path?: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const steps = stepsBelow(await currentSite(), collectionsPath("topic"));
	return steps.map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, page } = await find(params);
	return page === undefined
		? describeCollections(site, "topic")
		: describeCollection(site, page);
}

export default async function Page({ params }: Props) {
	const { site, page } = await find(params);
	if (page === undefined) return <CollectionsView site={site} kind="topic" />;
	return (
		<>
			<CollectionView site={site} page={page} />
			<JsonLd json={renderJsonLd(describeCollectionPage(site, page))} />
		</>
	);
}

async function find(params: Props["params"]) {
	const { path = [] } = await params;
	const site = await currentSite();
	const page = findCollectionPage(site, "topic", path);
	if (path.length > 0 && page === undefined) notFound();
	return { site, page };
}
