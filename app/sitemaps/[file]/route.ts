// /sitemaps/<file>: one part of a sitemap; there is always one, "pages-1.xml".
import { notFound } from "next/navigation";
import { currentSite } from "../../../lib/content/current-site.ts";
import { renderSitemap } from "../../../lib/feeds/sitemaps/render-sitemap.ts";
import { listParts } from "../../../lib/feeds/sitemaps/split-sitemap.ts";

type Context = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	return listParts(await currentSite()).map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: Context) {
	const { file } = await params;
	const site = await currentSite();
	const part = listParts(site).find((known) => known.file === file);
	if (part === undefined) notFound();
	return new Response(renderSitemap(site, part.pages), {
		headers: { "Content-Type": "application/xml" },
	});
}
