// The foot of every page: what the site is, and where it says how it works.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	CORRECTIONS_PATH,
	GLOSSARY_SLUG,
	pagePath,
} from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { wordGap } from "../../lib/text/word-gap.ts";

/** The masthead leads there. */
const ABOUT_SLUG = "about";

export function Colophon({ site, lang }: { site: Site; lang: string }) {
	const say = messagesFor(lang);
	const inSiteLanguage =
		lang !== site.lang && textSetting(site.lang, { within: lang });
	const ways = [
		...site.pages
			.filter(({ slug }) => slug !== ABOUT_SLUG)
			.map(({ slug, headline }) => ({
				path: pagePath(slug),
				words: headline,
				isOfSite: true,
			})),
		{
			path: CORRECTIONS_PATH,
			words: say("corrections.title"),
			isOfSite: false,
		},
		...(site.glossary.length > 0
			? [
					{
						path: pagePath(GLOSSARY_SLUG),
						words: say("glossary.title"),
						isOfSite: false,
					},
				]
			: []),
	];
	return (
		<footer className="page-width colophon">
			<div className="set-label border-t border-ink py-6 text-soft">
				<p>
					{/* In one piece: the name stood behind the description where the page runs from the right. */}
					<span {...inSiteLanguage}>
						<strong className="font-semibold text-ink">{site.name}</strong>
						{messagesFor(site.lang)("stop")}
						{wordGap(site.lang)}
						{site.description}
					</span>
				</p>
				<p className="set-ways mt-1 gap-x-5">
					{ways.map(({ path, words, isOfSite }) => (
						<a href={path} {...(isOfSite && inSiteLanguage)} key={path}>
							{words}
						</a>
					))}
				</p>
			</div>
		</footer>
	);
}
