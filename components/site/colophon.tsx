// The foot of every page: what the site is, and where it says how it works.

import { Fragment } from "react";
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
	return (
		<footer className="page-width colophon">
			<p className="set-label border-t border-ink py-6 text-soft">
				<strong className="font-semibold text-ink">{site.name}</strong>.{" "}
				<span
					{...(lang !== site.lang && textSetting(site.lang, { within: lang }))}
				>
					{site.description}
				</span>{" "}
				{site.pages
					.filter(({ slug }) => slug !== ABOUT_SLUG)
					.map(({ slug, headline }) => (
						<Fragment key={slug}>
							<a href={pagePath(slug)}>{headline}</a>{" "}
						</Fragment>
					))}
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
