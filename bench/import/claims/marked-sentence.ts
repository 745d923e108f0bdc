// A sentence and the numeric claims that a reader sees in it.

/**
 * Written by hand. A claim's span goes from its first qualifier to its last: words of size ("nearly", "at least", "between"),
 * of likelihood ("could", "is expected to") and of time to come ("by 2030"), with what stands between; the unit, or what is
 * counted with its adjectives, belongs to it; "of the market" and "a barrel" don't, nor do "only", "fell by" and "from". Dates, scores, ordinals
 * and numbers that are names are no claims.
 */
export type MarkedSentence = readonly [
	sentence: string,
	claims: readonly string[],
];
