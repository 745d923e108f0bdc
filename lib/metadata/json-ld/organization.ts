// The site → the NewsMediaOrganization that publishes it, with the policies that its pages state.
import type { NewsMediaOrganization, WithContext } from "schema-dts";
import { absoluteUrl, pagePath } from "../../model/address.ts";
import type { Site } from "../../model/site.ts";

/** What search engines ask of a publisher, and the headings of our pages under which it is answered. Nothing is claimed that no page says. */
const POLICIES = {
	publishingPrinciples: "how-we-check",
	correctionsPolicy: "corrections",
	ownershipFundingInfo: "funding",
	masthead: "masthead",
} as const satisfies Partial<
	Record<keyof Extract<NewsMediaOrganization, object>, string>
>;

/** Of the page that tells of the site itself. */
const ABOUT_PAGE = "about";

/** Its name among the things that pages tell of: the site's own address. A fragment would have to be on that page. */
export function organizationId({ url }: Site): string {
	return absoluteUrl(url, "/");
}

/** What the front page says of who publishes the site. */
export function describePublisher(
	site: Site,
): WithContext<NewsMediaOrganization> {
	return { "@context": "https://schema.org", ...describeOrganization(site) };
}

/** Leaves out each policy that the page about the site has no heading for. */
export function describeOrganization(site: Site) {
	const { name, description, url } = site;
	const about = site.pages.find(({ slug }) => slug === ABOUT_PAGE);
	const headings = new Set(about?.outline.map(({ id }) => id));
	const policies = Object.entries(POLICIES)
		.filter(([, heading]) => headings.has(heading))
		.map(([policy, heading]) => [
			policy,
			absoluteUrl(url, `${pagePath(ABOUT_PAGE)}#${heading}`),
		]);
	return {
		"@type": "NewsMediaOrganization",
		"@id": organizationId(site),
		name,
		description,
		url: absoluteUrl(url, "/"),
		...Object.fromEntries(policies),
	} as const satisfies NewsMediaOrganization;
}
