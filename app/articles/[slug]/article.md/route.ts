// /articles/<slug>/article.md
import { notFound } from "next/navigation";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { renderArticleMarkdown } from "../../../../lib/metadata/markdown/render-article-markdown.ts";

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
	return new Response(renderArticleMarkdown(article, site.url), {
		headers: { "Content-Type": "text/markdown;charset=utf-8" },
	});
}
