// /search/
import type { Metadata } from "next";
import { SearchPage } from "../../components/search/search-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { describeSearch } from "../../lib/metadata/describe-search.ts";

export async function generateMetadata(): Promise<Metadata> {
	return describeSearch(await currentSite());
}

export default async function Page() {
	return <SearchPage site={await currentSite()} />;
}
