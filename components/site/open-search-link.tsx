// The way from a page to what tells browsers how to search the site; React puts it into the page's head.
import { absoluteUrl, OPEN_SEARCH_PATH } from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";

export function OpenSearchLink({ site }: { site: Site }) {
	return (
		<link
			rel="search"
			type="application/opensearchdescription+xml"
			title={site.name}
			href={absoluteUrl(site.url, OPEN_SEARCH_PATH)}
		/>
	);
}
