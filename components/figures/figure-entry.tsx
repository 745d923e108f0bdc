// One label, its values with their qualifiers, their pictures, and who says so.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { figurePath } from "../../lib/model/address.ts";
import type { Article, Figure } from "../../lib/model/article.ts";
import type { FigureGroup } from "../../lib/model/figure-groups.ts";
import { figureNote } from "../../lib/model/figure-note.ts";
import { findCorrection } from "../../lib/model/find-correction.ts";
import {
	AS_OF_ATTRIBUTE,
	claimId,
	figureId,
	passOnId,
} from "../../lib/model/hooks.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { CorrectionMark } from "../article/correction-mark.tsx";
import { PassOnButton } from "../passing-on/pass-on-button.tsx";
import { FigureChart } from "./figure-chart.tsx";

type FigureEntryProps = {
	group: FigureGroup;
	article: Article;
	/** Only the article's own box carries the figures' ids. */
	hasIds: boolean;
	/** Address of the article; empty on its own page. */
	articleHref: string;
};

/** Sections and paragraphs: reading modes throw away small lists and `div`s, and a date in `time`. */
export function FigureEntry({
	group: { label, figures },
	article,
	hasIds,
	articleHref,
}: FigureEntryProps) {
	return (
		<section className="figure-entry">
			<h3 className="set-label text-balance text-soft">{label}</h3>
			<p className="figure-values">
				{figures.map(({ id, value }) => (
					<span
						className="figure-content"
						key={id}
						{...(hasIds && { id: figureId(id) })}
					>
						{value.qualifier !== "" && (
							<em>
								{value.qualifier}
								{wordGap(article.lang)}
							</em>
						)}
						{value.amount}{" "}
					</span>
				))}
			</p>
			<p className="figure-charts">
				{figures.map((figure) => (
					<FigureChart figure={figure} lang={article.lang} key={figure.id} />
				))}
			</p>
			<p className="figure-notes set-label text-soft">
				{figures.map((figure) => (
					<Note
						figure={figure}
						article={article}
						articleHref={articleHref}
						key={figure.id}
					/>
				))}
			</p>
		</section>
	);
}

type NoteProps = { figure: Figure; article: Article; articleHref: string };

function Note({ figure, article, articleHref }: NoteProps) {
	const { lang } = article;
	const say = messagesFor(lang);
	const { standing, saysWhen } = figureNote(figure, lang);
	const correction = findCorrection(article, figureId(figure.id));
	return (
		<span className="block">
			<strong className="font-semibold text-ink">{standing}</strong>
			<span {...{ [AS_OF_ATTRIBUTE]: figure.asOf }}>{saysWhen}</span>
			{say("stop")}{" "}
			<a
				className="link-check whitespace-nowrap"
				href={`${articleHref}#${claimId(figure.id)}`}
			>
				{say("figure.inText")}
			</a>{" "}
			{figure.comparison !== undefined && (
				<>
					<a href={figurePath(article.slug, figure.id)}>
						{say("figure.numbers")}
					</a>{" "}
				</>
			)}
			{articleHref === "" && !article.isDraft && (
				<PassOnButton
					popover={passOnId(figureId(figure.id))}
					label={say("share.figure", { value: figure.value.shown })}
					lang={lang}
				/>
			)}
			{correction !== undefined && (
				<CorrectionMark
					note={correction}
					lang={lang}
					articleHref={articleHref}
				/>
			)}
		</span>
	);
}
