// The page that is shown for any page that can't be had without a connection. A script lists what is saved.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { SAVED_ATTRIBUTE } from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "./frame.tsx";

/** Its words hold wherever it is shown; the script says more. */
export function OfflinePage({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	return (
		<Frame site={site}>
			<div
				className="mx-auto max-w-[var(--measure)] py-10"
				{...{ [SAVED_ATTRIBUTE]: "" }}
			>
				<h1 className="set-headline">{say("offline.title")}</h1>
				<p className="set-dek mt-5 text-soft">{say("offline.dek")}</p>
				<noscript>
					<p className="mt-6">{say("offline.needsScript")}</p>
				</noscript>
			</div>
		</Frame>
	);
}
