// /sitemap.xml: the index of the files that list every page.
import { currentSite } from "../../lib/content/current-site.ts";
import { renderSitemapIndex } from "../../lib/feeds/sitemaps/render-sitemap.ts";
import { splitPages } from "../../lib/feeds/sitemaps/split-sitemap.ts";

export const dynamic = "force-static";

export async function GET() {
	const site = await currentSite();
	return new Response(renderSitemapIndex(site, splitPages(site)), {
		headers: { "Content-Type": "application/xml" },
	});
}
