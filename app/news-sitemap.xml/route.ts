// /news-sitemap.xml: the articles of the last two days.
import { currentSite } from "../../lib/content/current-site.ts";
import { renderNewsSitemap } from "../../lib/feeds/sitemaps/render-sitemap.ts";

export const dynamic = "force-static";

export async function GET() {
	return new Response(renderNewsSitemap(await currentSite()), {
		headers: { "Content-Type": "application/xml" },
	});
}
