// /topics/<topic>/feed.xml: the newest articles about one topic.
import { notFound } from "next/navigation";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { describeFeed } from "../../../../lib/feeds/feed.ts";
import { renderRss } from "../../../../lib/feeds/render-rss.ts";
import { topicFeedPath } from "../../../../lib/model/address.ts";
import { findTopics } from "../../../../lib/model/topics.ts";

type Context = { params: Promise<{ topic: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const { articles } = await currentSite();
	return findTopics(articles).map(({ slug }) => ({ topic: slug }));
}

export async function GET(_request: Request, { params }: Context) {
	const { topic: slug } = await params;
	const site = await currentSite();
	const topic = findTopics(site.articles).find((known) => known.slug === slug);
	if (topic === undefined) notFound();
	const { name, articles } = topic;
	const feed = describeFeed(site, {
		path: topicFeedPath(slug),
		title: `${site.name}: ${name}`,
		articles,
	});
	return new Response(renderRss(feed), {
		headers: { "Content-Type": "application/rss+xml;charset=utf-8" },
	});
}
