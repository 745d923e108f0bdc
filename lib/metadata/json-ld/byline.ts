// A byline → the author as schema.org wants one: a person or an organisation.
import type { Organization, Person } from "schema-dts";
import type { Site } from "../../model/site.ts";
import { organizationId } from "./organization.ts";

const OF_NO_PERSON = /\b(?:desk|staff|newsroom|editors|agency)\b/i;

/** A byline that names the site, or a desk, isn't a person's: the organisation answers for it. */
export function describeByline(
	site: Site,
	byline: string,
): Person | Organization {
	if (byline.includes(site.name))
		return {
			"@type": "Organization",
			name: byline,
			parentOrganization: { "@id": organizationId(site) },
		};
	return {
		"@type": OF_NO_PERSON.test(byline) ? "Organization" : "Person",
		name: byline,
	};
}
