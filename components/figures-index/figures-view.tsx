// /figures/: every figure that the site has published, with its picture, its sentence, who says so, and whether it was corrected.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { FIGURES_PATH } from "../../lib/model/address.ts";
import { standingWords } from "../../lib/model/figure-note.ts";
import {
	FIGURES_INDEX_ATTRIBUTE,
	type FiguresWords,
} from "../../lib/model/hooks.ts";
import { findMonths } from "../../lib/model/listing/archive.ts";
import { listEntries } from "../../lib/model/listing/entries.ts";
import type { FiguresPage } from "../../lib/model/listing/figures-page.ts";
import type { EntryFigures } from "../../lib/model/listing/list-figures.ts";
import { countStandings } from "../../lib/model/listing/list-figures.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatCount } from "../../lib/text/format-count.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { ChartKey } from "../figures/chart-key.tsx";
import { ListingHead } from "../listing/listing-head.tsx";
import { PagesNav } from "../listing/pages-nav.tsx";
import { Frame } from "../site/frame.tsx";
import { FigureRow } from "./figure-row.tsx";
import { FiguresTools } from "./figures-tools.tsx";
import { StandingsNav } from "./standings-nav.tsx";

type FiguresViewProps = { site: Site; page: FiguresPage };

export function FiguresView({ site, page }: FiguresViewProps) {
	const { list, path, standing, number, items, pageCount } = page;
	const say = messagesFor(site.lang);
	const figures = items.flatMap((item) => item.figures);
	const title =
		standing === undefined
			? say("figuresIndex.title")
			: standingWords(standing, site.lang);
	return (
		<Frame site={site} at={path} printed={{ headline: title, path }}>
			<ListingHead
				lang={site.lang}
				crumbs={
					path === FIGURES_PATH
						? []
						: [{ name: say("figuresIndex.title"), path: FIGURES_PATH }]
				}
				title={title}
			>
				{path === FIGURES_PATH && (
					<p className="set-dek mb-4 max-w-[40rem] font-text">
						{say("figuresIndex.dek", { site: site.name })}
					</p>
				)}
				<StandingsNav
					lang={site.lang}
					standings={countStandings(listEntries(site))}
					at={path}
				/>
			</ListingHead>
			{path === FIGURES_PATH && <FiguresTools site={site} />}
			<div
				className="figures-index"
				{...(path === FIGURES_PATH && {
					[FIGURES_INDEX_ATTRIBUTE]: JSON.stringify(scriptWordsOf(site)),
				})}
			>
				<ChartKey figures={figures} lang={site.lang} />
				{figures.length === 0 && (
					<p className="py-6">{say("figuresIndex.none")}</p>
				)}
				{findMonths(items).map(({ month, items: published }) => (
					<Month
						month={month}
						published={published}
						lang={site.lang}
						key={month}
					/>
				))}
			</div>
			<PagesNav
				lang={site.lang}
				list={list}
				pageCount={pageCount}
				number={number}
			/>
		</Frame>
	);
}

function scriptWordsOf(site: Site): FiguresWords {
	const say = messagesFor(site.lang);
	return {
		lang: say.lang,
		...(formatCount(1, say.lang) !== "1" && { hasOwnDigits: true }),
		shown: say("figuresIndex.shown", { shown: "{shown}", total: "{total}" }),
		cut: say("figuresIndex.cut"),
	};
}

type MonthProps = {
	month: string;
	published: readonly EntryFigures[];
	lang: string;
};

function Month({ month, published, lang }: MonthProps) {
	const rows = published.flatMap(({ article, figures }) =>
		article === undefined ? [] : figures.map((figure) => ({ article, figure })),
	);
	if (rows.length === 0) return null;
	return (
		<section aria-labelledby={`of-${month}`}>
			<h2 id={`of-${month}`} className="set-label py-2 font-semibold">
				{formatDate(month, lang)}
			</h2>
			{rows.map(({ article, figure }) => (
				<FigureRow
					article={article}
					figure={figure}
					within={lang}
					key={`${article.slug} ${figure.id}`}
				/>
			))}
		</section>
	);
}
