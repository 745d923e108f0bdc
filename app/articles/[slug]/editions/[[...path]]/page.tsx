// /articles/<slug>/editions/, …/<number>/ and …/<number>/changes/: one route, since Next refuses one without any page.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "../../../../../components/article/article-page.tsx";
import { ChangesPage } from "../../../../../components/editions/changes-page.tsx";
import { EditionsPage } from "../../../../../components/editions/editions-page.tsx";
import { currentSite } from "../../../../../lib/content/current-site.ts";
import { messagesFor } from "../../../../../lib/messages/messages-for.ts";
import {
	absoluteUrl,
	articlePath,
	changesPath,
	editionsPath,
} from "../../../../../lib/model/address.ts";
import { compareEditions } from "../../../../../lib/record/compare-editions.ts";

type Props = { params: Promise<{ slug: string; path?: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const { editions } = await currentSite();
	return editions.flatMap(({ article: { slug, edition } }) => {
		const number = String(edition);
		return edition === 1
			? [
					{ slug, path: [] },
					{ slug, path: [number] },
				]
			: [
					{ slug, path: [number] },
					{ slug, path: [number, "changes"] },
				];
	});
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, slug, edition, last, isChanges } = await find(params);
	const { headline, lang } = last.article;
	const say = messagesFor(lang);
	if (edition === undefined)
		return {
			title: `${say("edition.everyTitle", { headline })} · ${site.name}`,
			alternates: { canonical: absoluteUrl(site.url, editionsPath(slug)) },
		};
	const number = edition.article.edition;
	return isChanges
		? {
				title: `${say("edition.changesTitle", { edition: number, headline })} · ${site.name}`,
				alternates: {
					canonical: absoluteUrl(site.url, changesPath(slug, number)),
				},
			}
		: {
				title: `${say("edition.oneTitle", { headline: edition.article.headline, edition: number })} · ${site.name}`,
				description: edition.article.dek,
				robots: { index: false },
				alternates: { canonical: absoluteUrl(site.url, articlePath(slug)) },
			};
}

export default async function Page({ params }: Props) {
	const { site, editions, edition, previous, isChanges } = await find(params);
	if (edition === undefined)
		return <EditionsPage site={site} editions={editions} />;
	if (!isChanges)
		return (
			<ArticlePage site={site} article={edition.article} edition={edition} />
		);
	if (previous === undefined) notFound();
	return (
		<ChangesPage
			site={site}
			edition={edition}
			changes={compareEditions(previous.article, edition.article)}
		/>
	);
}

async function find(params: Props["params"]) {
	const { slug, path = [] } = await params;
	const site = await currentSite();
	const editions = site.editions.filter(({ article }) => article.slug === slug);
	const [number, changes] = path;
	const index = editions.findIndex(
		({ article }) => String(article.edition) === number,
	);
	const last = editions.at(-1);
	if (last === undefined) notFound();
	return {
		site,
		slug,
		editions,
		last,
		edition: editions[index],
		previous: editions[index - 1],
		isChanges: changes !== undefined,
	};
}
