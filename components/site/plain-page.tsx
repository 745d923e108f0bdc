// A page that is no article: headline, dek, text.

import { pagePath } from "../../lib/model/address.ts";
import { findExample } from "../../lib/model/find-example.ts";
import type { Page, Site } from "../../lib/model/site.ts";
import { Markup } from "../article/markup.tsx";
import { FigureExample } from "../figures/figure-example.tsx";
import { Frame } from "./frame.tsx";

export function PlainPage({ site, page }: { site: Site; page: Page }) {
	const example =
		page.example === undefined
			? undefined
			: findExample(page.example, site.articles);
	return (
		<Frame site={site} at={pagePath(page.slug)}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">{page.headline}</h1>
				<p className="set-dek mt-5 mb-8 text-soft">{page.dek}</p>
				{example !== undefined && <FigureExample {...example} />}
				<div className="body">
					<Markup html={page.body.map(({ html }) => html).join("\n")} />
				</div>
			</div>
		</Frame>
	);
}
