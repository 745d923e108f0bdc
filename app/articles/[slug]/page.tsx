// /articles/<slug>/: an article, or what became of one that was withdrawn.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "../../../components/article/article-page.tsx";
import { WithdrawnPage } from "../../../components/editions/withdrawn-page.tsx";
import { FaultyPage } from "../../../components/site/faulty-page.tsx";
import { JsonLd } from "../../../components/site/json-ld.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import { readCopies } from "../../../lib/copies/read-copies.ts";
import { messagesFor } from "../../../lib/messages/messages-for.ts";
import { describeArticle } from "../../../lib/metadata/describe-article.ts";
import { describeNewsArticle } from "../../../lib/metadata/json-ld/news-article.ts";
import { renderJsonLd } from "../../../lib/metadata/json-ld/render-json-ld.ts";
import { absoluteUrl, articlePath } from "../../../lib/model/address.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const { articles, withdrawn, problems } = await currentSite();
	const faulty = problems.map(({ file }) => ({ slug: slugIn(file) }));
	return [...articles, ...withdrawn, ...faulty].map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, slug, article, withdrawn } = await find(params);
	if (article !== undefined) return describeArticle(site, article);
	if (withdrawn === undefined) return { title: `${slug} · ${site.name}` };
	const say = messagesFor(withdrawn.lang, site.lang);
	return {
		title: `${say("withdrawn.pageTitle", { headline: withdrawn.headline })} · ${site.name}`,
		alternates: { canonical: absoluteUrl(site.url, articlePath(slug)) },
		robots: { index: false },
	};
}

export default async function Page({ params }: Props) {
	const { site, slug, article, withdrawn } = await find(params);
	if (article !== undefined)
		return (
			<>
				<JsonLd json={renderJsonLd(describeNewsArticle(site, article))} />
				<ArticlePage
					site={site}
					article={article}
					copies={await readCopies(slug)}
				/>
			</>
		);
	if (withdrawn !== undefined)
		return <WithdrawnPage site={site} withdrawn={withdrawn} />;
	const own = site.problems.filter(({ file }) => slugIn(file) === slug);
	if (own.length === 0) notFound();
	return (
		<FaultyPage
			site={site}
			problems={own}
			unfinished={site.unfinished?.find((one) => one.slug === slug)}
		/>
	);
}

async function find(params: Props["params"]) {
	const { slug } = await params;
	const site = await currentSite();
	const isIt = (candidate: { slug: string }) => candidate.slug === slug;
	return {
		site,
		slug,
		article: site.articles.find(isIt),
		withdrawn: site.withdrawn.find(isIt),
	};
}

/** content/articles/harbour-bridge.md → harbour-bridge */
const slugIn = (file: string): string =>
	file.split("/").at(-1)?.replace(/\.md$/, "") ?? "";
