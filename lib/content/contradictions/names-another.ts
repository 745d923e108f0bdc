// A sentence and a figure → whether the sentence speaks of another year, place or owner than the figure's claim.
import type { BoundValue } from "../figures/bound-value.ts";

const YEAR = /(?<!\d)(?:1[89]|20|21)\d\d(?!\d)/g;
const OF_NAME =
	/(?<!\p{L})(?:[Ii]n|[Ff]or|[Aa]t|[Oo]f|[Ff]rom)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}]+)|(\p{Lu}[\p{L}\p{N}]+)['’]s?(?!\p{L})/gu;
const MONTH =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|AI|It|He|She|That|There|What)$/;

/** Whether a sentence has a year that neither claim nor as-of date has, or a name behind "in", "of", "for" or before 's that is new. */
export function namesAnother(
	sentence: string,
	{ entry, block }: BoundValue,
): boolean {
	const known = `${entry.label} ${block.text}`;
	const years = new Set([
		...(entry.claim.match(YEAR) ?? []),
		entry.asOf.slice(0, 4),
	]);
	if (
		(sentence.match(YEAR) ?? []).some(
			(year) => !years.has(year) && !isAmount(sentence, year),
		)
	)
		return true;
	return [...sentence.matchAll(OF_NAME)].some(({ 1: inName, 2: owner }) => {
		const name = inName ?? owner ?? "";
		return !MONTH.test(name) && !known.includes(name);
	});
}

/** Whether four digits are part of a larger number or an amount of money. */
function isAmount(sentence: string, year: string): boolean {
	const at = sentence.indexOf(year);
	return (
		/[\p{Sc}\d.,]$/u.test(sentence.slice(0, at)) ||
		/^(?:[%\d]|[.,]\d)/.test(sentence.slice(at + 4))
	);
}
