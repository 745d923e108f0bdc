// One figure of the index: value and picture, its sentence with the claim marked, who says so, and the article that gives it.
import { articlePath } from "../../lib/model/address.ts";
import type { Article, Figure } from "../../lib/model/article.ts";
import { figureNote } from "../../lib/model/figure-note.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import { claimId, figureId } from "../../lib/model/hooks.ts";
import { nameSlug, namesOf } from "../../lib/model/listing/collections.ts";
import { standingSlug } from "../../lib/model/listing/list-figures.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { CorrectionMark } from "../article/correction-mark.tsx";
import { FigureChart } from "../figures/figure-chart.tsx";

type FigureFromProps = { article: Article; figure: Figure };
type FigureRowProps = FigureFromProps & {
	/** Language of the page. */
	within: string;
};

export function FigureRow({ article, figure, within }: FigureRowProps) {
	const { id, label, value, sentence } = figure;
	const href = articlePath(article.slug);
	return (
		<article
			{...textSetting(article.lang, { within, className: "figure-row" })}
			data-standing={standingSlug(figure.standing)}
			data-topics={namesOf(article, "topic").map(nameSlug).join(" ")}
		>
			<div>
				<h3 className="set-label text-balance text-soft">{label}</h3>
				<p className="figure-content">
					{value.qualifier !== "" && (
						<em>
							{value.qualifier}
							{wordGap(article.lang)}
						</em>
					)}
					{value.amount}
				</p>
				<FigureChart figure={figure} lang={article.lang} />
			</div>
			<p className="figure-sentence">
				{sentence.before}
				<a className="tie" href={`${href}#${claimId(id)}`}>
					{sentence.claim}
				</a>
				{sentence.after}
			</p>
			<FigureFrom article={article} figure={figure} />
		</article>
	);
}

function FigureFrom({ article, figure }: FigureFromProps) {
	const { slug, headline, publishedOn, lang } = article;
	const { standing, saysWhen } = figureNote(figure, lang);
	const href = articlePath(slug);
	const correction = findCorrection(article, figureId(figure.id));
	return (
		<div className="set-label text-soft">
			<p>
				<strong className="font-semibold text-ink">{standing}</strong>
				{saysWhen}
			</p>
			<p className="mt-2">
				<a href={href}>{headline}</a>{" "}
				<time className="block" dateTime={publishedOn}>
					{formatDate(publishedOn, lang)}
				</time>
			</p>
			{correction !== undefined && (
				<CorrectionMark note={correction} lang={lang} articleHref={href} />
			)}
		</div>
	);
}
