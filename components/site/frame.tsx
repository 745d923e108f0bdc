// What stands around the main part of every page.

import type { ReactNode } from "react";
import { interfaceLang } from "../../lib/messages/interface-lang.ts";
import { PAGE_SETTING_ATTRIBUTE } from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { PrintMargins } from "../paper/print-margins.tsx";
import { Colophon } from "./colophon.tsx";
import { Masthead } from "./masthead.tsx";
import { NextPage } from "./next-page.tsx";
import { ProblemsNote } from "./problems-note.tsx";
import { ScriptWordsMeta } from "./script-words-meta.tsx";

type FrameProps = {
	site: Site;
	/** Of the text in it, which the page around it speaks too; the site's own where it has none. */
	lang?: string;
	/** Address of the page, where the masthead leads there or above it. */
	at?: string;
	/** What its print has in the margins: its name and address. */
	printed?: { headline: string; path: string };
	children: ReactNode;
};

export function Frame({
	site,
	lang = site.lang,
	at = "",
	printed,
	children,
}: FrameProps) {
	const spoken = interfaceLang(lang, site.lang);
	const page = (
		<>
			<ScriptWordsMeta lang={spoken} />
			<Masthead name={site.name} lang={spoken} at={at} />
			<ProblemsNote problems={site.problems} />
			<main id="main" className="page-width">
				{children}
				{printed !== undefined && (
					<PrintMargins site={site} lang={lang} {...printed} />
				)}
			</main>
			<Colophon site={site} lang={spoken} />
			<NextPage />
		</>
	);
	if (spoken === site.lang) return page;
	return (
		<div
			{...textSetting(spoken, { within: site.lang })}
			{...{ [PAGE_SETTING_ATTRIBUTE]: "" }}
		>
			{page}
		</div>
	);
}
