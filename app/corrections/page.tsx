// /corrections/

import type { Metadata } from "next";
import { CorrectionsPage } from "../../components/editions/corrections-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { absoluteUrl, CORRECTIONS_PATH } from "../../lib/model/address.ts";

export async function generateMetadata(): Promise<Metadata> {
	const { name, url, lang } = await currentSite();
	const say = messagesFor(lang);
	return {
		title: `${say("corrections.title")} · ${name}`,
		description: say("corrections.dek"),
		alternates: { canonical: absoluteUrl(url, CORRECTIONS_PATH) },
	};
}

export default async function Page() {
	return <CorrectionsPage site={await currentSite()} />;
}
