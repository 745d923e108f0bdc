// An article's body → what stands in its column, in order: the lead, the figures box, blocks, pull quotes.
import type { Article, BodyBlock, PullQuote } from "./article.ts";

export type BodyPart =
	| { readonly kind: "block"; readonly block: BodyBlock }
	| { readonly kind: "figures" }
	| {
			readonly kind: "pull quote";
			readonly pullQuote: PullQuote;
			/** Its place among the article's pull quotes, from 1. */
			readonly number: number;
	  };

/**
 * The figures box follows the first block. A pull quote follows the paragraph that holds its passage, or the figures box where
 * that paragraph is the first: so it never parts a heading from its text.
 */
export function layOutBody({ body, figures, pullQuotes }: Article): BodyPart[] {
	return body.flatMap((block, index): BodyPart[] => [
		{ kind: "block", block },
		...(index === 0 && figures.length > 0
			? [{ kind: "figures" as const }]
			: []),
		...pullQuotes.flatMap((pullQuote, place): BodyPart[] =>
			pullQuote.parts[0]?.block === index
				? [{ kind: "pull quote", pullQuote, number: place + 1 }]
				: [],
		),
	]);
}
