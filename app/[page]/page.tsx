// /about/ and every other page of content/pages.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlainPage } from "../../components/site/plain-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { describePage } from "../../lib/metadata/describe-page.ts";
import { pagePath } from "../../lib/model/address.ts";

type Props = { params: Promise<{ page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const { pages } = await currentSite();
	return pages.map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, page } = await find(params);
	return describePage(site, {
		title: page.headline,
		description: page.dek,
		path: pagePath(page.slug),
	});
}

export default async function Page({ params }: Props) {
	const { site, page } = await find(params);
	return <PlainPage site={site} page={page} />;
}

async function find(params: Props["params"]) {
	const { page: slug } = await params;
	const site = await currentSite();
	const page = site.pages.find((candidate) => candidate.slug === slug);
	if (page === undefined) notFound();
	return { site, page };
}
