// What a text measures or counts, and how two such things compare.

/** A number of a text with what it counts; offsets are UTF-16 units, end exclusive. */
export type Quantity = {
	readonly start: number;
	readonly end: number;
	/** The words: "15%", "a tenth", "millions of dollars", "twenty". */
	readonly text: string;
	/** In whole units: 1500000 for $1.5 million, 10 for a tenth; the least it can mean where it is vague. */
	readonly amount: number;
	/** "percent", "percentage point", an ISO 4217 code, a measure such as "nm", "times", "year" (a date), or "count". */
	readonly unit: string;
	/** Other currencies that the sign or word may stand for: $ is not only USD. */
	readonly otherUnits: readonly string[];
	/** "Millions", "dozens", "several hundred": an order of size, not a number. */
	readonly isVague: boolean;
};

/** Whether a quantity's unit is, or may be read as, `unit`. */
export function hasUnit(quantity: Quantity, unit: string): boolean {
	return quantity.unit === unit || quantity.otherUnits.includes(unit);
}

/** Whether two quantities say the same number of the same thing. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
	const sharesUnit =
		hasUnit(a, b.unit) || b.otherUnits.some((unit) => hasUnit(a, unit));
	return sharesUnit && isSameAmount(a, b);
}

/** Whether two quantities say the same number, whatever they count. */
export function isSameAmount(
	a: Pick<Quantity, "amount" | "isVague">,
	b: Pick<Quantity, "amount" | "isVague">,
): boolean {
	return a.isVague === b.isVague && isSameNumber(a.amount, b.amount);
}

/** Equal but for the rounding of binary fractions. */
export function isSameNumber(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
