// /archive/, /archive/<year>/ and /archive/<year>/<month>/.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchiveView } from "../../../components/listing/archive-view.tsx";
import { MonthView } from "../../../components/listing/month-view.tsx";
import { YearView } from "../../../components/listing/year-view.tsx";
import { JsonLd } from "../../../components/site/json-ld.tsx";
import { currentSite } from "../../../lib/content/current-site.ts";
import { describeArchive } from "../../../lib/metadata/describe-listing.ts";
import { describeArchivePage } from "../../../lib/metadata/json-ld/collection-page.ts";
import { renderJsonLd } from "../../../lib/metadata/json-ld/render-json-ld.ts";
import { ARCHIVE_PATH } from "../../../lib/model/address.ts";
import { stepsBelow } from "../../../lib/model/listing/collection-page.ts";
import { listEntries } from "../../../lib/model/listing/entries.ts";

type Props = { params: Promise<{ path?: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
	const steps = stepsBelow(await currentSite(), ARCHIVE_PATH);
	return steps.map((path) => ({ path }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { site, period, entries } = await find(params);
	return describeArchive(site, period, entries.length);
}

export default async function Page({ params }: Props) {
	const { site, period, entries } = await find(params);
	const json = describeArchivePage(site, period, entries);
	return (
		<>
			{period === "" ? (
				<ArchiveView site={site} />
			) : period.length === 4 ? (
				<YearView site={site} year={period} entries={entries} />
			) : (
				<MonthView site={site} month={period} entries={entries} />
			)}
			<JsonLd json={renderJsonLd(json)} />
		</>
	);
}

async function find(params: Props["params"]) {
	const { path = [] } = await params;
	const site = await currentSite();
	/** "", "2026" or "2026-11" */
	const period = path.join("-");
	const known = stepsBelow(site, ARCHIVE_PATH).map((steps) => steps.join("-"));
	if (!known.includes(period)) notFound();
	const entries = listEntries(site).filter(({ publishedOn }) =>
		publishedOn.startsWith(period),
	);
	return { site, period, entries };
}
