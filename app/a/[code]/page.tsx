// /a/<code>/: an address short enough to be typed from paper.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShortAddressPage } from "../../../components/part/short-address-page.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import { absoluteUrl, articlePath } from "../../../lib/model/address.ts";
import { listShortAddresses } from "../../../lib/model/short-addresses.ts";

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const addresses = listShortAddresses(await currentSite());
	return addresses.map(({ code }) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, article } = await find(params);
	return {
		title: `${article.headline} · ${site.name}`,
		alternates: { canonical: absoluteUrl(site.url, articlePath(article.slug)) },
		robots: { index: false },
	};
}

export default async function Page({ params }: Props) {
	return <ShortAddressPage {...(await find(params))} />;
}

async function find(params: Props["params"]) {
	const { code } = await params;
	const site = await currentSite();
	const address = listShortAddresses(site).find((known) => known.code === code);
	const article = [...site.articles, ...site.withdrawn].find(
		({ slug }) => slug === address?.slug,
	);
	if (article === undefined) notFound();
	return { site, article };
}
