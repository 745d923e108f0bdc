// A figure of an article beside the very sentence that makes its claim: how the two are tied.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article, Figure } from "../../lib/model/article.ts";
import { figureNote } from "../../lib/model/figure-note.ts";
import { claimId, figureId } from "../../lib/model/hooks.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { ChartKey } from "./chart-key.tsx";
import { FigureChart } from "./figure-chart.tsx";

type FigureExampleProps = { article: Article; figure: Figure };

export function FigureExample({ article, figure }: FigureExampleProps) {
	const { id, label, value, sentence } = figure;
	const { standing, saysWhen } = figureNote(figure, article.lang);
	const say = messagesFor(article.lang);
	const href = articlePath(article.slug);
	return (
		<figure
			className="rule-thick mx-0 my-8 pt-2 print:my-4"
			lang={article.lang}
		>
			<figcaption className="set-label text-soft">
				<a className="link-quiet" href={`${href}#${figureId(id)}`}>
					{label}
				</a>
			</figcaption>
			<p className="figure-content mt-1">
				{value.qualifier !== "" && (
					<em>
						{value.qualifier}
						{wordGap(article.lang)}
					</em>
				)}
				{value.amount}
			</p>
			<div className="py-3">
				<FigureChart figure={figure} lang={article.lang} />
			</div>
			<p className="set-label pb-3 text-soft">
				<strong className="font-semibold text-ink">{standing}</strong>
				{saysWhen}
				{say("stop")}
			</p>
			<ChartKey figures={[figure]} lang={article.lang} />
			<blockquote className="mx-0 mt-4 border-s border-line ps-5">
				<p>
					{sentence.before}
					<mark className="bg-wash text-ink">{sentence.claim}</mark>
					{sentence.after}
				</p>
			</blockquote>
			<p className="set-label mt-2 print:hidden">
				<a className="link-check" href={`${href}#${claimId(id)}`}>
					{say("figure.inText")}
				</a>
			</p>
		</figure>
	);
}
