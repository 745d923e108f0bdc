// A figure by itself: what is measured, the value with its hedge and its picture, who says so, and the whole sentence around the claim.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { figurePath } from "../../lib/model/address.ts";
import type { Article, Figure } from "../../lib/model/article.ts";
import { figureNote } from "../../lib/model/figure-note.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import { claimId, figureId } from "../../lib/model/hooks.ts";
import type { Site } from "../../lib/model/site.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { ChartKey } from "../figures/chart-key.tsx";
import { FigureChart } from "../figures/figure-chart.tsx";
import { FigureTable } from "../figures/figure-table.tsx";
import { PartFrame } from "./part-frame.tsx";

type FigurePageProps = { site: Site; article: Article; figure: Figure };

export function FigurePage({ site, article, figure }: FigurePageProps) {
	const { id, label, value, sentence } = figure;
	const { standing, saysWhen } = figureNote(figure, article.lang);
	return (
		<PartFrame
			site={site}
			article={article}
			kind="figure"
			id={figureId(id)}
			path={figurePath(article.slug, id)}
			textId={claimId(id)}
			correction={findCorrection(article, figureId(id))}
		>
			<h1>
				<span className="set-label block text-soft">{label} </span>
				{value.qualifier !== "" && (
					<em className="set-dek mt-2 block">
						{value.qualifier}
						{wordGap(article.lang)}
					</em>
				)}
				<span className="set-headline block">{value.amount}</span>
			</h1>
			<div className="py-4">
				<FigureChart figure={figure} lang={article.lang} />
			</div>
			<p className="set-label pb-4 text-soft">
				<strong className="font-semibold text-ink">{standing}</strong>
				{saysWhen}
				{messagesFor(article.lang)("stop")}
			</p>
			<ChartKey figures={[figure]} lang={article.lang} />
			<FigureTable figure={figure} lang={article.lang} />
			<blockquote className="mx-0 my-6 border-s border-line ps-5">
				<p>
					{sentence.before}
					<mark className="bg-wash text-ink">{sentence.claim}</mark>
					{sentence.after}
				</p>
			</blockquote>
		</PartFrame>
	);
}
