// /articles/<slug>/article.json
import { notFound } from "next/navigation";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { renderArticleJson } from "../../../../lib/metadata/render-article-json.ts";

type Context = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const { articles } = await currentSite();
	return articles.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context) {
	const { slug } = await params;
	const site = await currentSite();
	const article = site.articles.find((known) => known.slug === slug);
	if (article === undefined) notFound();
	return new Response(renderArticleJson(site, article), {
		headers: { "Content-Type": "application/json" },
	});
}
