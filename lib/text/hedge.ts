// What a hedge is.

export const HEDGE_KINDS = [
	"below",
	"above",
	"nearly",
	"about",
	"possible",
	"by-time",
] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

export type Hedge = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: HedgeKind;
	/** Where its number stands: "before" for "15% or less", "after" for "under 15%", "either" for "at most". */
	readonly number: "after" | "before" | "either" | "anywhere";
};

/** How hedges of one kind are written: a regular expression's source. */
export type HedgeEntry = readonly [
	kind: HedgeKind,
	number: Hedge["number"],
	pattern: string,
];
