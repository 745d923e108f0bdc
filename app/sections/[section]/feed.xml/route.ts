// /sections/<section>/feed.xml: the newest articles of one section.
import { notFound } from "next/navigation";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { renderCollectionFeed } from "../../../../lib/feeds/collection-feed.ts";
import { collectionsPath } from "../../../../lib/model/address.ts";
import { slugsBelow } from "../../../../lib/model/listing/collection-page.ts";

type Context = { params: Promise<{ section: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const slugs = slugsBelow(await currentSite(), collectionsPath("section"));
	return slugs.map((section) => ({ section }));
}

export async function GET(_request: Request, { params }: Context) {
	const { section } = await params;
	const feed = renderCollectionFeed(await currentSite(), "section", section);
	if (feed === undefined) notFound();
	return new Response(feed, {
		headers: { "Content-Type": "application/rss+xml;charset=utf-8" },
	});
}
