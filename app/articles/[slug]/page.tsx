// /articles/<slug>/
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "../../../components/article/article-page.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import { absoluteUrl, articlePath } from "../../../lib/model/address.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const { articles } = await currentSite();
	return articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, article } = await find(params);
	return {
		title: `${article.headline} · ${site.name}`,
		description: article.dek,
		alternates: { canonical: absoluteUrl(site.url, articlePath(article.slug)) },
	};
}

export default async function Page({ params }: Props) {
	const { site, article } = await find(params);
	return <ArticlePage site={site} article={article} />;
}

async function find(params: Props["params"]) {
	const { slug } = await params;
	const site = await currentSite();
	const article = site.articles.find((candidate) => candidate.slug === slug);
	if (article === undefined) notFound();
	return { site, article };
}
