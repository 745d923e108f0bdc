// /feed.json: the newest articles with their full text.
import { currentSite } from "../../lib/content/current-site.ts";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderJsonFeed } from "../../lib/feeds/render-json-feed.ts";
import { JSON_FEED_PATH } from "../../lib/model/address.ts";

export const dynamic = "force-static";

export async function GET() {
	const site = await currentSite();
	const { name: title, articles } = site;
	return new Response(
		renderJsonFeed(
			describeFeed(site, { path: JSON_FEED_PATH, title, articles }),
		),
		{ headers: { "Content-Type": "application/feed+json;charset=utf-8" } },
	);
}
