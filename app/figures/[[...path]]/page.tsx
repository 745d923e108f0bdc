// /figures/, /figures/<standing>/ and their older pages.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FiguresView } from "../../../components/figures-index/figures-view.tsx";
import { JsonLd } from "../../../components/site/json-ld.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import { describeFigures } from "../../../lib/metadata/describe-listing.ts";
import { describeFiguresPage } from "../../../lib/metadata/json-ld/collection-page.ts";
import { renderJsonLd } from "../../../lib/metadata/json-ld/render-json-ld.ts";
import { FIGURES_PATH } from "../../../lib/model/address.ts";
import { stepsBelow } from "../../../lib/model/listing/collection-page.ts";
import { findFiguresPage } from "../../../lib/model/listing/figures-page.ts";

type Props = { params: Promise<{ path?: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const steps = stepsBelow(await currentSite(), FIGURES_PATH);
	return steps.map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, page } = await find(params);
	return describeFigures(site, page);
}

export default async function Page({ params }: Props) {
	const { site, page } = await find(params);
	return (
		<>
			<FiguresView site={site} page={page} />
			<JsonLd json={renderJsonLd(describeFiguresPage(site, page))} />
		</>
	);
}

async function find(params: Props["params"]) {
	const { path = [] } = await params;
	const site = await currentSite();
	const page = findFiguresPage(site, path);
	if (page === undefined) notFound();
	return { site, page };
}
