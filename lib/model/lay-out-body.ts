// An article's body → what stands in its column, in order: the lead, the figures box, blocks, pull quotes, what is told of changes.
import type {
	Article,
	BodyBlock,
	EditionNote,
	FormerPart,
	PullQuote,
} from "./article.ts";

export type BodyPart =
	| { readonly kind: "block"; readonly block: BodyBlock }
	| { readonly kind: "figures" }
	| {
			readonly kind: "pull quote";
			readonly pullQuote: PullQuote;
			/** Its place among the article's pull quotes, from 1. */
			readonly number: number;
	  }
	| { readonly kind: "former part"; readonly part: FormerPart }
	| { readonly kind: "correction"; readonly note: EditionNote };

/**
 * The figures box follows the first block, or the one after it where the article opens with an image. A pull quote follows the paragraph that holds its passage, or the figures box where
 * that paragraph is the first: so it never parts a heading from its text. A correction follows what it touched, at once. What is gone is told before the
 * block that now stands in its place.
 */
export function layOutBody(article: Article): BodyPart[] {
	const { body, figures, pullQuotes, formerParts } = article;
	const formerBefore = (id: string | undefined) =>
		formerParts
			.filter(({ before }) => before === id)
			.map((part) => ({ kind: "former part" as const, part }));
	const lead = findLead(article);
	const parts = body.flatMap((block, index): BodyPart[] => [
		...formerBefore(block.id),
		{ kind: "block", block },
		...correctionsOf(article, block.id),
		...(block === lead && figures.length > 0
			? [{ kind: "figures" as const }]
			: []),
		...pullQuotes.flatMap((pullQuote, place): BodyPart[] =>
			pullQuote.parts[0]?.block === index
				? [{ kind: "pull quote", pullQuote, number: place + 1 }]
				: [],
		),
	]);
	return [...parts, ...formerBefore(undefined)];
}

/** The block that the article starts with, but for images above it; its first one where it is nothing but images. */
export function findLead({
	body,
}: Pick<Article, "body">): BodyBlock | undefined {
	return body.find(({ kind }) => kind !== "image") ?? body[0];
}

function correctionsOf({ notes }: Article, id: string): BodyPart[] {
	return notes
		.filter(
			({ kind, touches }) => kind === "correction" && touches.includes(id),
		)
		.map((note) => ({ kind: "correction" as const, note }));
}
