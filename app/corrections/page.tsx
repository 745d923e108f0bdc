// /corrections/
import type { Metadata } from "next";
import { CorrectionsPage } from "../../components/editions/corrections-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { absoluteUrl, CORRECTIONS_PATH } from "../../lib/model/address.ts";

export async function generateMetadata(): Promise<Metadata> {
	const { name, url } = await currentSite();
	return {
		title: `Corrections · ${name}`,
		description: "What we got wrong, and when we put it right.",
		alternates: { canonical: absoluteUrl(url, CORRECTIONS_PATH) },
	};
}

export default async function Page() {
	return <CorrectionsPage site={await currentSite()} />;
}
