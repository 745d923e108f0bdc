// A comparison → the stretches of its bar, in per cent of the chart's width.
import { scaleLinear } from "d3-scale";
import type { Bound, Comparison } from "./article.ts";

/** A stretch of the bar; a fade runs from full ink to none. */
export type Stretch = {
	readonly kind: "solid" | "fade-out";
	/** Per cent of the chart's width. */
	readonly start: number;
	readonly width: number;
};

export type ScaledComparison = {
	readonly stretches: readonly Stretch[];
	/** Where the value's tick stands, in per cent of the chart's width. */
	readonly tick: number;
	/** Right edge of what it was before, where the comparison has a start that isn't zero. */
	readonly before?: number;
	/** Whether the chart's whole width stands for a whole. */
	readonly hasTrack: boolean;
};

/** Part of a bar's length that fades before its tick, by hedge: "nearly" is closer than "under". */
const FADE_BEFORE: Readonly<Record<Bound, number>> = {
	exact: 0,
	above: 0,
	below: 0.5,
	nearly: 0.15,
	about: 0.2,
};
/** Part of a bar's length that fades beyond its tick; an open upper end needs that much room. */
const FADE_BEYOND: Readonly<Record<Bound, number>> = {
	exact: 0,
	above: 0.3,
	below: 0,
	nearly: 0,
	about: 0.2,
};

/** Lays a comparison out on a linear scale from zero. */
export function scaleComparison({
	from,
	to,
	whole,
}: Comparison): ScaledComparison {
	const reach = to.amount * (1 + FADE_BEYOND[to.bound]);
	const maximum = whole ?? Math.max(from?.amount ?? 0, reach);
	const scale = scaleLinear([0, maximum], [0, 100]).clamp(true);
	const tick = scale(to.amount);
	const solidEnd = tick * (1 - FADE_BEFORE[to.bound]);
	const stretches: Stretch[] = [
		{ kind: "solid", start: 0, width: solidEnd },
		{ kind: "fade-out", start: solidEnd, width: tick - solidEnd },
		{ kind: "fade-out", start: tick, width: scale(reach) - tick },
	];
	const hasBefore = from !== undefined && from.amount > 0;
	return {
		stretches: stretches.filter(({ width }) => width > 0),
		tick,
		...(hasBefore && { before: scale(from.amount) }),
		hasTrack: whole !== undefined,
	};
}
