// /articles/<slug>/figures/<id>/, /quotes/<id>/, /cite/ and /current/: the small pages of an article.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CurrentPage } from "../../../../components/editions/current-page.tsx";
import { CitePage } from "../../../../components/part/cite-page.tsx";
import { FigurePage } from "../../../../components/part/figure-page.tsx";
import { FormerPartPage } from "../../../../components/part/former-part-page.tsx";
import { QuotePage } from "../../../../components/part/quote-page.tsx";
import { JsonLd } from "../../../../components/site/json-ld.tsx";
import { currentSite } from "../../../../lib/content/current-site.ts";
import { messagesFor } from "../../../../lib/messages/messages-for.ts";
import { listCitations } from "../../../../lib/metadata/citations/list-citations.ts";
import { describePage } from "../../../../lib/metadata/describe-page.ts";
import {
	describeFigurePart,
	describeQuotePart,
} from "../../../../lib/metadata/describe-part.ts";
import {
	describeFigure,
	describeQuote,
} from "../../../../lib/metadata/json-ld/article-part.ts";
import { renderJsonLd } from "../../../../lib/metadata/json-ld/render-json-ld.ts";
import {
	absoluteUrl,
	articlePath,
	citePath,
	currentPath,
} from "../../../../lib/model/address.ts";

type Props = { params: Promise<{ slug: string; part: string[] }> };

export const dynamicParams = false;

/** One route for all of them: Next exports no route that has no page, and an article needs neither figures nor quotes. */
export async function generateStaticParams() {
	const { articles } = await currentSite();
	return articles.flatMap(({ slug, figures, pullQuotes, formerParts }) => [
		{ slug, part: ["cite"] },
		{ slug, part: ["current"] },
		...figures.map(({ id }) => ({ slug, part: ["figures", id] })),
		...pullQuotes.map(({ id }) => ({ slug, part: ["quotes", id] })),
		...formerParts.flatMap(({ id }) => {
			const part = partOfId(id);
			return part === undefined ? [] : { slug, part };
		}),
	]);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, article, figure, quote, former, isCurrency } =
		await find(params);
	const { headline } = article;
	const say = messagesFor(article.lang);
	if (former !== undefined)
		return {
			title: say("former.pageTitle", { headline }),
			robots: { index: false },
			alternates: {
				canonical: absoluteUrl(site.url, articlePath(article.slug)),
			},
		};
	if (figure !== undefined) return describeFigurePart(site, article, figure);
	if (quote !== undefined) return describeQuotePart(site, article, quote);
	if (isCurrency)
		return {
			title: say("current.pageTitle", { headline }),
			robots: { index: false },
			alternates: {
				canonical: absoluteUrl(site.url, currentPath(article.slug)),
			},
		};
	return describePage(site, {
		title: say("cite.pageTitle", { headline }),
		description: say("cite.dek", { headline }),
		path: citePath(article.slug),
	});
}

export default async function Page({ params }: Props) {
	const { site, article, figure, quote, former, isCurrency } =
		await find(params);
	if (isCurrency) return <CurrentPage site={site} article={article} />;
	if (former !== undefined)
		return <FormerPartPage site={site} article={article} part={former} />;
	if (figure !== undefined)
		return (
			<>
				<JsonLd json={renderJsonLd(describeFigure(site, article, figure))} />
				<FigurePage site={site} article={article} figure={figure} />
			</>
		);
	if (quote !== undefined)
		return (
			<>
				<JsonLd json={renderJsonLd(describeQuote(site, article, quote))} />
				<QuotePage site={site} article={article} quote={quote} />
			</>
		);
	const entries = listCitations(site, article);
	return <CitePage site={site} article={article} entries={entries} />;
}

async function find(params: Props["params"]) {
	const { slug, part } = await params;
	const [kind, id] = part;
	const site = await currentSite();
	const article = site.articles.find((known) => known.slug === slug);
	if (article === undefined) notFound();
	const isIt = (known: { id: string }) => known.id === id;
	const figure = kind === "figures" ? article.figures.find(isIt) : undefined;
	const quote = kind === "quotes" ? article.pullQuotes.find(isIt) : undefined;
	const former = article.formerParts.find(
		(known) => partOfId(known.id)?.join("/") === part.join("/"),
	);
	const found = figure ?? quote ?? former;
	const isCurrency = kind === "current";
	if (kind !== "cite" && !isCurrency && found === undefined) notFound();
	return { site, article, figure, quote, former, isCurrency };
}

/** "figure-price" → ["figures", "price"]: the page of a figure or a quote by its id; undefined for other parts. */
function partOfId(id: string): [string, string] | undefined {
	const [, kind, name] = /^(figure|quote)-(.+)$/.exec(id) ?? [];
	return kind === undefined || name === undefined
		? undefined
		: [`${kind}s`, name];
}
