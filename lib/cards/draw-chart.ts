// A figure's comparison → its picture as SVG, drawn by the rules of the page's chart: solid, hatched, faded.
import type { Comparison, Figure } from "../model/article.ts";
import { isDotted } from "../model/describe-comparison.ts";
import { isClaimed } from "../model/figure-note.ts";
import { scaleComparison } from "../model/scale-comparison.ts";
import { PAINT } from "./paint.ts";

export type ChartSize = { readonly widthPx: number; readonly heightPx: number };

const TICK_PX = 5;

const PAINTS = `<defs><pattern id="hatch" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M3 0v16" stroke="${PAINT.ink}" stroke-width="5"/></pattern><linearGradient id="fade-out"><stop stop-color="${PAINT.ink}"/><stop offset="1" stop-color="${PAINT.ink}" stop-opacity="0"/></linearGradient></defs>`;

/** Draws a comparison; undefined for a figure that the article compares with nothing. */
export function drawChart(figure: Figure, size: ChartSize): string | undefined {
	const { comparison } = figure;
	if (comparison === undefined) return undefined;
	const { widthPx, heightPx } = size;
	const drawn = isDotted(comparison)
		? drawDots(comparison, size)
		: drawBar(comparison, isClaimed(figure), size);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${PAINTS}${drawn}</svg>`;
}

function drawBar(
	comparison: Comparison,
	isHatched: boolean,
	{ widthPx, heightPx }: ChartSize,
): string {
	const { stretches, tick, before, hasTrack } = scaleComparison(comparison);
	const x = (percent: number) => Math.round((percent * widthPx) / 100);
	// The tick stands out above and below the bar, and never past the chart's edge.
	const inset = Math.round(heightPx / 8);
	const box = `y="${inset}" height="${heightPx - 2 * inset}"`;
	const paint = isHatched
		? `fill="url(#hatch)" stroke="${PAINT.ink}" stroke-width="3"`
		: `fill="${PAINT.ink}"`;
	const tickX = Math.min(x(tick), widthPx - TICK_PX / 2);
	return [
		hasTrack ? `<rect width="${widthPx}" ${box} fill="${PAINT.hair}"/>` : "",
		before === undefined
			? ""
			: `<rect x="1.5" width="${x(before) - 3}" y="${inset + 1.5}" height="${heightPx - 2 * inset - 3}" fill="none" stroke="${PAINT.soft}" stroke-width="3"/>`,
		...stretches.map(
			({ kind, start, width }) =>
				`<rect x="${x(start)}" width="${x(width)}" ${box} ${kind === "solid" ? paint : 'fill="url(#fade-out)"'}/>`,
		),
		`<path d="M${tickX} 0v${heightPx}" stroke="${PAINT.ink}" stroke-width="${TICK_PX}"/>`,
	].join("");
}

/** One dot for each thing counted; where the count is hedged, the last is a ring. */
function drawDots(
	{ to }: Comparison,
	{ widthPx, heightPx }: ChartSize,
): string {
	const pitch = widthPx / to.amount;
	const radius = Math.min(heightPx / 2, pitch * 0.4) - 2;
	const isHedged = to.bound !== "exact";
	return Array.from({ length: to.amount }, (_, index) => {
		const place = `cx="${Math.round((index + 0.5) * pitch)}" cy="${heightPx / 2}" r="${radius.toFixed(1)}"`;
		return isHedged && index === to.amount - 1
			? `<circle ${place} fill="none" stroke="${PAINT.soft}" stroke-width="3" stroke-dasharray="6 5"/>`
			: `<circle ${place} fill="${PAINT.ink}"/>`;
	}).join("");
}
