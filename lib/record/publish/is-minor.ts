// Two editions → whether they differ in typography alone.
import type { Article } from "../../model/article.ts";
import { partsOf } from "../published-parts.ts";

/** Whether every part has the same letters and digits in the same order, and every image the same bytes: only case, punctuation, quotes, dashes and spaces may differ. */
export function isMinor(previous: Article, next: Article): boolean {
	return lettersOf(previous) === lettersOf(next);
}

function lettersOf(article: Article): string {
	const { headline, dek, byline, restsOn = "", sources } = article;
	return [
		headline,
		dek,
		byline,
		restsOn,
		...sources.flatMap(({ name, what, date, url = "" }) => [
			name,
			what,
			date,
			url,
		]),
		...partsOf(article).map(({ text, bytes = "" }) => `${text}${bytes}`),
	]
		.map(lettersAndNumbers)
		.join("\n");
}

/** A point or comma between digits is part of a number: 3.5 isn't 35. */
function lettersAndNumbers(text: string): string {
	return (
		text
			.normalize("NFKC")
			.toLowerCase()
			.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]|[%$€£¥]/gu) ?? []
	).join("");
}
