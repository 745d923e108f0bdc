// How browsers search the site from their own field.
import { expect, it } from "vitest";
import { renderOpenSearch } from "../../lib/feeds/render-open-search.ts";
import { SITE_URL, sampleSite } from "../metadata/sample-site.ts";

it("tells where to ask", () => {
	expect(renderOpenSearch(sampleSite())).toContain(
		`template="${SITE_URL}/search/?q={searchTerms}"`,
	);
});

it("keeps a long name within the sixteen characters that there are for it", () => {
	const site = { ...sampleSite(), name: "The Daily Example of Long Names" };
	expect(renderOpenSearch(site)).toContain(
		"<ShortName>The Daily …</ShortName>",
	);
});
