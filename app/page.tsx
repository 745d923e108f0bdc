// /
import type { Metadata } from "next";
import { FrontPage } from "../components/front/front-page.tsx";
import { currentSite } from "../lib/content/current-site.ts";
import { describePage } from "../lib/metadata/describe-page.ts";

export async function generateMetadata(): Promise<Metadata> {
	const site = await currentSite();
	return describePage(site, { description: site.description, path: "/" });
}

export default async function Page() {
	return <FrontPage site={await currentSite()} />;
}
