// One label, its values with their qualifiers, their pictures, and who says so.
import type { Figure } from "../../lib/model/article.ts";
import type { FigureGroup } from "../../lib/model/figure-groups.ts";
import { figureNote } from "../../lib/model/figure-note.ts";
import { claimId, figureId } from "../../lib/model/hooks.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { FigureChart } from "./figure-chart.tsx";

type FigureEntryProps = {
	group: FigureGroup;
	lang: string;
	/** Only the article's own box carries the figures' ids. */
	hasIds: boolean;
	/** Address of the article; empty on its own page. */
	articleHref: string;
};

export function FigureEntry({
	group,
	lang,
	hasIds,
	articleHref,
}: FigureEntryProps) {
	return (
		<div className="figure-entry">
			<h3 className="set-label text-soft text-balance">{group.label}</h3>
			<div className="figure-values">
				{group.figures.map((figure) => (
					<p
						className="figure-value"
						key={figure.id}
						{...(hasIds && { id: figureId(figure.id) })}
					>
						{figure.value.qualifier !== "" && (
							<em>{figure.value.qualifier} </em>
						)}
						{figure.value.amount}
					</p>
				))}
			</div>
			<div className="figure-charts">
				{group.figures.map((figure) => (
					<FigureChart figure={figure} key={figure.id} />
				))}
			</div>
			<div className="figure-notes set-label text-soft">
				{group.figures.map((figure) => (
					<Note
						figure={figure}
						lang={lang}
						articleHref={articleHref}
						key={figure.id}
					/>
				))}
			</div>
		</div>
	);
}

function Note({
	figure,
	lang,
	articleHref,
}: {
	figure: Figure;
	lang: string;
	articleHref: string;
}) {
	const { standing, says } = figureNote(figure);
	return (
		<p>
			<strong className="font-semibold text-ink">{standing}</strong>
			{says},{" "}
			<time dateTime={figure.asOf}>{formatDate(figure.asOf, lang)}</time>.{" "}
			<a
				className="link-check whitespace-nowrap"
				href={`${articleHref}#${claimId(figure.id)}`}
			>
				In the text
			</a>
		</p>
	);
}
