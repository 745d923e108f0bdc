// /topics/<topic>/feed.xml: the newest articles about one topic.
import { notFound } from "next/navigation";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { renderCollectionFeed } from "../../../../lib/feeds/collection-feed.ts";
import { collectionsPath } from "../../../../lib/model/address.ts";
import { slugsBelow } from "../../../../lib/model/listing/collection-page.ts";

type Context = { params: Promise<{ topic: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const slugs = slugsBelow(await currentSite(), collectionsPath("topic"));
	return slugs.map((topic) => ({ topic }));
}

export async function GET(_request: Request, { params }: Context) {
	const { topic } = await params;
	const feed = renderCollectionFeed(await currentSite(), "topic", topic);
	if (feed === undefined) notFound();
	return new Response(feed, {
		headers: { "Content-Type": "application/rss+xml;charset=utf-8" },
	});
}
