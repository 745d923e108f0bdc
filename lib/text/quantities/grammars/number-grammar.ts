// How a language other than English writes numbers and what they count.

/** Sources of regular expressions; those of units begin right behind the number. */
export type NumberGrammar = {
	/** Words behind digits that multiply them: "Mio." and its factor. */
	readonly scales: Readonly<Record<string, number>>;
	readonly percent: string;
	readonly percentagePoint: string;
	readonly times: string;
	/** Behind a number that is an hour or an ordinal. */
	readonly noAmount: string;
	readonly money: readonly (readonly [
		pattern: string,
		units: readonly string[],
	])[];
	readonly measures: readonly (readonly [pattern: string, unit: string])[];
	/** Parts of a whole and multiples that are words alone: their amount in percent or in times. */
	readonly parts: readonly (readonly [
		pattern: string,
		amount: number,
		unit: "percent" | "times",
	])[];
	/** A number in words, and what it says; undefined where it is none. */
	readonly words: string;
	readonly parseWords: (words: string) => number | undefined;
	/** An order of size, and the least that it can mean. */
	readonly vague: readonly (readonly [pattern: string, amount: number])[];
};
