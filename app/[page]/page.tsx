// /about/ and every other page of content/pages, and the glossary.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GlossaryPage } from "../../components/glossary/glossary-page.tsx";
import { PlainPage } from "../../components/site/plain-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { describePage } from "../../lib/metadata/describe-page.ts";
import { GLOSSARY_SLUG, pagePath } from "../../lib/model/address.ts";

type Props = { params: Promise<{ page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const { pages, glossary } = await currentSite();
	return [
		...pages.map(({ slug }) => ({ page: slug })),
		...(glossary.length > 0 ? [{ page: GLOSSARY_SLUG }] : []),
	];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, page } = await find(params);
	const say = messagesFor(site.lang);
	if (page === GLOSSARY_SLUG)
		return describePage(site, {
			title: say("glossary.title"),
			description: say("glossary.about", { site: site.name }),
			path: pagePath(GLOSSARY_SLUG),
		});
	return describePage(site, {
		title: page.headline,
		description: page.dek,
		path: pagePath(page.slug),
	});
}

export default async function Page({ params }: Props) {
	const { site, page } = await find(params);
	return page === GLOSSARY_SLUG ? (
		<GlossaryPage site={site} />
	) : (
		<PlainPage site={site} page={page} />
	);
}

async function find(params: Props["params"]) {
	const { page: slug } = await params;
	const site = await currentSite();
	if (slug === GLOSSARY_SLUG && site.glossary.length > 0)
		return { site, page: GLOSSARY_SLUG } as const;
	const page = site.pages.find((candidate) => candidate.slug === slug);
	if (page === undefined) notFound();
	return { site, page };
}
