// A body without a date line → the day that may be the one of its publication.
import { findNamedDays, type NamedDay } from "./parse-date.ts";

/**
 * The one day that the first paragraph names, or else the last line: "on February 15, 2025, it was revealed". Only offered, for a text
 * may tell of another day than its own; where two are named, none is.
 */
export function findLikelyDay(
	body: string,
	lang: string,
): NamedDay | undefined {
	const paragraphs = body.trim().split(/\n{2,}/);
	for (const words of [paragraphs[0], paragraphs.at(-1)]) {
		const days = findNamedDays(words ?? "", lang);
		const [day] = days;
		if (day !== undefined) return days.length === 1 ? day : undefined;
	}
	return undefined;
}
