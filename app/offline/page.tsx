// /offline/
import type { Metadata } from "next";
import { OfflinePage } from "../../components/site/offline-page.tsx";
import { currentSite } from "../../lib/content/current-site.ts";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { absoluteUrl, OFFLINE_PATH } from "../../lib/model/address.ts";

export async function generateMetadata(): Promise<Metadata> {
	const { name, url, lang } = await currentSite();
	const say = messagesFor(lang);
	return {
		title: `${say("offline.title")} · ${name}`,
		description: say("offline.dek"),
		alternates: { canonical: absoluteUrl(url, OFFLINE_PATH) },
		// Each browser has a list of its own here; there is nothing to find.
		robots: { index: false },
	};
}

export default async function Page() {
	return <OfflinePage site={await currentSite()} />;
}
