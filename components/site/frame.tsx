// What stands around the main part of every page.

import type { ReactNode } from "react";
import { interfaceLang } from "../../lib/messages/interface-lang.ts";
import type { Site } from "../../lib/model/site.ts";
import { Colophon } from "./colophon.tsx";
import { Masthead } from "./masthead.tsx";
import { ProblemsNote } from "./problems-note.tsx";
import { ScriptWordsMeta } from "./script-words-meta.tsx";

type FrameProps = {
	site: Site;
	/** Of the text in it, which the page around it speaks too; the site's own where it has none. */
	lang?: string;
	isFront?: boolean;
	children: ReactNode;
};

export function Frame({
	site,
	lang = site.lang,
	isFront = false,
	children,
}: FrameProps) {
	const spoken = interfaceLang(lang, site.lang);
	return (
		<>
			<ScriptWordsMeta lang={spoken} />
			<Masthead name={site.name} lang={spoken} isFront={isFront} />
			<ProblemsNote problems={site.problems} />
			<main id="main" className="page-width">
				{children}
			</main>
			<Colophon site={site} lang={spoken} />
		</>
	);
}
