// The site → schema.org's WebSite, with the way to search it.
import type { SearchAction, WebSite, WithContext } from "schema-dts";
import { absoluteUrl, SEARCH_PATH } from "../../model/address.ts";
import type { Site } from "../../model/site.ts";
import { organizationId } from "./organization.ts";

/** schema.org's own type lacks the property that search engines ask for. */
type Search = SearchAction & { readonly "query-input": string };

export function describeWebSite(site: Site): WithContext<WebSite> {
	const { name, url, lang } = site;
	const search: Search = {
		"@type": "SearchAction",
		target: {
			"@type": "EntryPoint",
			urlTemplate: `${absoluteUrl(url, SEARCH_PATH)}?q={search_term_string}`,
		},
		"query-input": "required name=search_term_string",
	};
	return {
		"@context": "https://schema.org",
		"@type": "WebSite",
		name,
		url: absoluteUrl(url, "/"),
		inLanguage: lang,
		publisher: {
			"@type": "NewsMediaOrganization",
			"@id": organizationId(site),
		},
		potentialAction: search,
	};
}
