// /articles/<slug>/timemap.link
import { currentSite } from "../../../../lib/content/current-site.ts";
import { renderTimeMap } from "../../../../lib/record/render-time-map.ts";

type Context = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const { articles } = await currentSite();
	return articles
		.filter(({ isDraft }) => !isDraft)
		.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context) {
	const { slug } = await params;
	const { editions, url } = await currentSite();
	const own = editions.filter(({ article }) => article.slug === slug);
	return new Response(renderTimeMap(own, url), {
		headers: { "Content-Type": "application/link-format" },
	});
}
