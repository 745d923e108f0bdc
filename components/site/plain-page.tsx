// A page that is no article: headline, dek, text.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { pagePath } from "../../lib/model/address.ts";
import { findExample } from "../../lib/model/find-example.ts";
import { listLinkNotes } from "../../lib/model/link-notes.ts";
import type { Page, Site } from "../../lib/model/site.ts";
import { Markup } from "../article/markup.tsx";
import { FigureExample } from "../figures/figure-example.tsx";
import { LinkNotes } from "../paper/link-notes.tsx";
import { Frame } from "./frame.tsx";

export function PlainPage({ site, page }: { site: Site; page: Page }) {
	const { slug, headline, dek, body } = page;
	const markup = body.map(({ html }) => html);
	const path = pagePath(slug);
	const say = messagesFor(site.lang);
	const links = listLinkNotes({ siteUrl: site.url, path, markup, hrefs: [] });
	const example =
		page.example === undefined
			? undefined
			: findExample(page.example, site.articles);
	return (
		<Frame site={site} at={path} printed={{ headline, path }}>
			<div className="mx-auto max-w-[var(--measure)] py-10 print:py-4">
				<h1 className="set-headline">{headline}</h1>
				<p className="set-dek mt-5 mb-8 text-soft">{dek}</p>
				{example !== undefined && <FigureExample {...example} />}
				<div className="body">
					<Markup html={markup.join("\n")} />
				</div>
				{links.length > 0 && (
					<section className="rule-thick set-label mt-6 hidden pt-2 print:block">
						<h2 className="font-semibold">{say("links.title")}</h2>
						<LinkNotes notes={links} siteUrl={site.url} />
					</section>
				)}
			</div>
		</Frame>
	);
}
