// A figure → its picture as SVG that needs no style sheet: a bar with its hedge drawn, or dots for a small count.
import type { Element } from "hast";
import { s } from "hastscript";
import type { Comparison, Figure } from "../../model/article.ts";
import {
	describeComparison,
	isDotted,
} from "../../model/describe-comparison.ts";
import { isClaimed } from "../../model/figure-note.ts";
import { type Stretch, scaleComparison } from "../../model/scale-comparison.ts";
import { fadePaint, hatchPaint } from "./chart-paints.ts";

const HEIGHT = 12;
const BOX = { y: 2, height: 8 };

/** Draws at `width`; undefined for a figure that is compared with nothing. Paints are named after the figure's id, so that drawings may stand in one document. */
export function drawChart(
	figure: Figure,
	width: number,
	lang: string,
): Element | undefined {
	const { comparison, id } = figure;
	if (comparison === undefined) return undefined;
	const label = describeComparison(comparison, lang);
	const frame = { viewBox: `0 0 ${width} ${HEIGHT}`, role: "img" };
	const shapes = isDotted(comparison)
		? drawDots(comparison, width)
		: drawBar(comparison, width, isClaimed(figure), id);
	return s("svg", { ...frame, ariaLabel: label }, shapes);
}

function drawBar(
	comparison: Comparison,
	width: number,
	isHatched: boolean,
	id: string,
): Element[] {
	const { stretches, tick, before, hasTrack } = scaleComparison(comparison);
	const along = (percent: number) => round((percent / 100) * width);
	const hasFade = stretches.some(({ kind }) => kind === "fade-out");
	const fill = ({ kind }: Stretch) =>
		kind === "fade-out"
			? { fill: `url(#fade-${id})` }
			: isHatched
				? {
						fill: `url(#hatch-${id})`,
						stroke: "currentColor",
						strokeWidth: 0.75,
					}
				: { fill: "currentColor" };
	// A tick at the edge is drawn whole.
	const tickAt = Math.min(width - 1, Math.max(1, along(tick)));
	return [
		s("defs", [
			...(isHatched ? [hatchPaint(`hatch-${id}`)] : []),
			...(hasFade ? [fadePaint(`fade-${id}`)] : []),
		]),
		...(hasTrack
			? [s("rect", { ...BOX, width, fill: "currentColor", fillOpacity: 0.14 })]
			: []),
		...(before === undefined ? [] : [drawBefore(along(before))]),
		...stretches.map((stretch) =>
			s("rect", {
				...BOX,
				x: along(stretch.start),
				width: along(stretch.width),
				...fill(stretch),
			}),
		),
		s("path", {
			d: `M${tickAt} 0v${HEIGHT}`,
			stroke: "currentColor",
			strokeWidth: 2,
		}),
	];
}

function drawBefore(width: number): Element {
	return s("rect", {
		x: 0.5,
		y: 2.5,
		width: width - 1,
		height: 7,
		fill: "none",
		stroke: "currentColor",
		strokeWidth: 0.75,
	});
}

/** One dot for each thing counted; where the count is hedged, the last is a ring. */
function drawDots({ to }: Comparison, width: number): Element[] {
	const isHedged = to.bound !== "exact";
	const radius = round(Math.min(4, (width / to.amount) * 0.42));
	return Array.from({ length: to.amount }, (_, index) => {
		const isOpen = isHedged && index === to.amount - 1;
		return s("circle", {
			cx: round(((index + 0.5) * width) / to.amount),
			cy: HEIGHT / 2,
			r: isOpen ? radius - 0.4 : radius,
			...(isOpen
				? { fill: "none", stroke: "currentColor", strokeWidth: 0.8 }
				: { fill: "currentColor" }),
		});
	});
}

function round(value: number): number {
	return Number(value.toFixed(2));
}
