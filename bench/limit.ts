// A measured number and what was asked of it → a row of the bench's table.

export type Limit = {
	readonly what: string;
	readonly measured: number;
	readonly unit?: "s" | "MB";
	/** One of the two. */
	readonly atMost?: number;
	readonly atLeast?: number;
};

/** What it is, what was measured, what was asked, and whether that is met. */
export function judgeLimit({
	what,
	measured,
	unit,
	atMost = Number.POSITIVE_INFINITY,
	atLeast = Number.NEGATIVE_INFINITY,
}: Limit): readonly string[] {
	const show = (value: number) =>
		unit === undefined
			? String(Number(value.toFixed(4)))
			: `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;
	const isMost = Number.isFinite(atMost);
	if (!isMost && !Number.isFinite(atLeast))
		return [what, show(measured), "", ""];
	const asked = isMost
		? `at most ${show(atMost)}`
		: `at least ${show(atLeast)}`;
	const isMet = measured <= atMost && measured >= atLeast;
	return [what, show(measured), asked, isMet ? "met" : "MISSED"];
}
