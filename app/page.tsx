// /
import type { Metadata } from "next";
import { FrontPage } from "../components/front/front-page.tsx";
import { JsonLd } from "../components/site/json-ld.tsx";
import { OpenSearchLink } from "../components/site/open-search-link.tsx";
import { currentSite } from "../lib/content/current-site.ts";
import { describePage } from "../lib/metadata/describe-page.ts";
import { describePublisher } from "../lib/metadata/json-ld/organization.ts";
import { renderJsonLd } from "../lib/metadata/json-ld/render-json-ld.ts";
import { describeWebSite } from "../lib/metadata/json-ld/web-site.ts";

export async function generateMetadata(): Promise<Metadata> {
	const site = await currentSite();
	return describePage(site, { description: site.description, path: "/" });
}

export default async function Page() {
	const site = await currentSite();
	return (
		<>
			<OpenSearchLink site={site} />
			<FrontPage site={site} />
			<JsonLd json={renderJsonLd(describePublisher(site))} />
			<JsonLd json={renderJsonLd(describeWebSite(site))} />
		</>
	);
}
