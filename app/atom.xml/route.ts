// /atom.xml: the newest articles with their full text.
import { currentSite } from "../../lib/content/current-site.ts";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderAtom } from "../../lib/feeds/render-atom.ts";
import { ATOM_PATH } from "../../lib/model/address.ts";

export const dynamic = "force-static";

export async function GET() {
	const site = await currentSite();
	const { name: title, articles } = site;
	return new Response(
		renderAtom(describeFeed(site, { path: ATOM_PATH, title, articles })),
		{ headers: { "Content-Type": "application/atom+xml;charset=utf-8" } },
	);
}
