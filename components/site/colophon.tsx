// The foot of every page: what the site is, and where it says how it works.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	CORRECTIONS_PATH,
	GLOSSARY_SLUG,
	pagePath,
} from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

export function Colophon({ site, lang }: { site: Site; lang: string }) {
	const say = messagesFor(lang);
	return (
		<footer className="page-width colophon">
			<p className="set-label border-t border-ink py-6 text-soft">
				<strong className="font-semibold text-ink">{site.name}</strong>.{" "}
				<span
					{...(lang !== site.lang && textSetting(site.lang, { within: lang }))}
				>
					{site.description}
				</span>{" "}
				<a href={`${pagePath("about")}#how-we-check`}>
					{say("site.howWeCheck")}
				</a>{" "}
				<a href={CORRECTIONS_PATH}>{say("corrections.title")}</a>
				{site.glossary.length > 0 && (
					<>
						{" "}
						<a href={pagePath(GLOSSARY_SLUG)}>{say("glossary.title")}</a>
					</>
				)}
			</p>
		</footer>
	);
}
