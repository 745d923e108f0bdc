// A number and what it counts → words.

/** countOf(1, "figure", "figures") → "1 figure"; countOf(0, …) → "no figures". */
export function countOf(count: number, one: string, many: string): string {
	if (count === 0) return `no ${many}`;
	return `${count} ${count === 1 ? one : many}`;
}
