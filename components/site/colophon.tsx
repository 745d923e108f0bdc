// The foot of every page: what the site is, and where it says how it works.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	CORRECTIONS_PATH,
	GLOSSARY_SLUG,
	pagePath,
} from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

/** The masthead leads there. */
const ABOUT_SLUG = "about";

export function Colophon({ site, lang }: { site: Site; lang: string }) {
	const say = messagesFor(lang);
	const ways = [
		...site.pages
			.filter(({ slug }) => slug !== ABOUT_SLUG)
			.map(({ slug, headline }) => ({ path: pagePath(slug), words: headline })),
		{ path: CORRECTIONS_PATH, words: say("corrections.title") },
		...(site.glossary.length > 0
			? [{ path: pagePath(GLOSSARY_SLUG), words: say("glossary.title") }]
			: []),
	];
	return (
		<footer className="page-width colophon">
			<div className="set-label border-t border-ink py-6 text-soft">
				<p>
					<bdi>
						<strong className="font-semibold text-ink">{site.name}</strong>.
					</bdi>{" "}
					<span
						{...(lang !== site.lang &&
							textSetting(site.lang, { within: lang }))}
					>
						{site.description}
					</span>
				</p>
				<p className="set-ways mt-1 gap-x-5">
					{ways.map(({ path, words }) => (
						<a href={path} key={path}>
							{words}
						</a>
					))}
				</p>
			</div>
		</footer>
	);
}
