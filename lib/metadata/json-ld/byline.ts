// A byline → the authors as schema.org wants them: persons or organisations.
import type { Organization, Person } from "schema-dts";
import { absoluteUrl, collectionPath } from "../../model/address.ts";
import { nameSlug } from "../../model/listing/collections.ts";
import type { Site } from "../../model/site.ts";
import { organizationId } from "./organization.ts";

const OF_NO_PERSON = /\b(?:desk|staff|newsroom|editors|agency)\b/i;

/** Each name of the byline, with the page of what it wrote. */
export function describeByline(
	site: Site,
	authors: readonly string[],
): (Person | Organization)[] {
	return authors.map((name) => describeAuthor(site, name));
}

/** A name that has the site's in it, or a desk's, isn't a person's: the organisation answers for it. */
function describeAuthor(site: Site, name: string): Person | Organization {
	const url = absoluteUrl(site.url, collectionPath("author", nameSlug(name)));
	if (name.includes(site.name))
		return {
			"@type": "Organization",
			name,
			url,
			parentOrganization: { "@id": organizationId(site) },
		};
	return {
		"@type": OF_NO_PERSON.test(name) ? "Organization" : "Person",
		name,
		url,
	};
}
