// /feed.xml: the newest articles with their full text.
import { currentSite } from "../../lib/content/current-site.ts";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderRss } from "../../lib/feeds/render-rss.ts";
import { RSS_PATH } from "../../lib/model/address.ts";

export const dynamic = "force-static";

export async function GET() {
	const site = await currentSite();
	const { name: title, articles } = site;
	return new Response(
		renderRss(describeFeed(site, { path: RSS_PATH, title, articles })),
		{ headers: { "Content-Type": "application/rss+xml;charset=utf-8" } },
	);
}
