// A figure → its picture as inline SVG: a bar with its hedge drawn, dots for a small count, nothing without a comparison.
import type { Comparison, Figure } from "../../lib/model/article.ts";
import {
	describeComparison,
	isDotted,
} from "../../lib/model/describe-comparison.ts";
import { isClaimed } from "../../lib/model/figure-note.ts";
import { scaleComparison } from "../../lib/model/scale-comparison.ts";

type FigureChartProps = { figure: Figure; lang: string };

export function FigureChart({ figure, lang }: FigureChartProps) {
	const { comparison } = figure;
	if (comparison === undefined) return null;
	return (
		<svg
			className="chart"
			role="img"
			aria-label={describeComparison(comparison, lang)}
		>
			{isDotted(comparison) ? (
				<Dots comparison={comparison} />
			) : (
				<Bar comparison={comparison} isHatched={isClaimed(figure)} />
			)}
		</svg>
	);
}

function Bar({
	comparison,
	isHatched,
}: {
	comparison: Comparison;
	isHatched: boolean;
}) {
	const { stretches, tick, before, hasTrack } = scaleComparison(comparison);
	const box = { y: "2", height: "8" };
	return (
		<>
			{hasTrack && <rect className="track" width="100%" {...box} />}
			{before !== undefined && (
				<rect className="before" width={percent(before)} y="2.5" height="7" />
			)}
			{stretches.map(({ kind, start, width }) => (
				<rect
					className={kind === "solid" ? (isHatched ? "hatched" : "bar") : kind}
					x={percent(start)}
					width={percent(width)}
					{...box}
					key={start}
				/>
			))}
			<line className="tick" x1={percent(tick)} x2={percent(tick)} y2="12" />
		</>
	);
}

/** One dot for each thing counted; where the count is hedged, the last is a ring. */
function Dots({ comparison: { to } }: { comparison: Comparison }) {
	const numbers = Array.from({ length: to.amount }, (_, index) => index + 1);
	const isHedged = to.bound !== "exact";
	return numbers.map((number) => (
		<circle
			className={isHedged && number === to.amount ? "open-dot" : "bar"}
			cx={percent(((number - 0.5) * 100) / to.amount)}
			cy="6"
			r="4"
			key={number}
		/>
	));
}

function percent(value: number): string {
	return `${Number(value.toFixed(2))}%`;
}
