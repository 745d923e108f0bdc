// /
import type { Metadata } from "next";
import { FrontPage } from "../components/front/front-page.tsx";
import { currentSite } from "../lib/content/current-site.ts";
import { absoluteUrl } from "../lib/model/address.ts";

export async function generateMetadata(): Promise<Metadata> {
	const { name, description, url } = await currentSite();
	return {
		title: name,
		description,
		alternates: { canonical: absoluteUrl(url, "/") },
	};
}

export default async function Page() {
	return <FrontPage site={await currentSite()} />;
}
