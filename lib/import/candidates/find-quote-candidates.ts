// Paragraphs → the sentences that would make pull quotes, the best first.
import { foldTypography } from "../../text/fold-typography.ts";
import { slugify } from "../../text/slug.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { scoreQuote } from "./score-quote.ts";

export type QuoteCandidate = {
	readonly id: string;
	/** One sentence, verbatim, that stands once in the paragraphs. */
	readonly text: string;
	/** The higher the better; only to compare with others of the same article. */
	readonly score: number;
	readonly paragraph: number;
};

const MOST = 8;
const ID_WORDS = 5;

/**
 * Ranks the sentences of an article by length, by whether they can be understood alone and by how quotable they are; those of one
 * paragraph count less after its first. At most eight; none that would need the sentence before it. `paragraphs` are plain text.
 */
export function findQuoteCandidates(
	paragraphs: readonly string[],
	lang: string,
): readonly QuoteCandidate[] {
	const folded = paragraphs.map((text) => foldTypography(text).folded);
	const scored = paragraphs.flatMap((text, paragraph) => {
		const inParagraph = splitSentences(text, lang)
			.map(({ start, end }) => text.slice(start, end))
			.flatMap((words) => {
				const score = scoreQuote(words, lang);
				return score === undefined || !standsOnce(words, folded)
					? []
					: [{ text: words, score, paragraph }];
			})
			.sort((a, b) => b.score - a.score);
		return inParagraph.map((quote, rank) => ({
			...quote,
			score: quote.score - rank * 2,
		}));
	});
	const ids = new Set<string>();
	return scored
		.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
		.slice(0, MOST)
		.map((quote) => ({ id: uniqueId(quote.text, ids), ...quote }));
}

function standsOnce(words: string, folded: readonly string[]): boolean {
	const needle = foldTypography(words).folded.trim();
	const count = folded.reduce(
		(sum, text) => sum + text.split(needle).length - 1,
		0,
	);
	return count === 1;
}

function uniqueId(text: string, ids: Set<string>): string {
	const words = slugify(text)
		.split("-")
		.filter((word) => word !== "share" && word !== "sharedaddy")
		.slice(0, ID_WORDS);
	const name = words.join("-") || "quote";
	let id = name;
	for (let count = 2; ids.has(id); count += 1) id = `${name}-${count}`;
	ids.add(id);
	return id;
}
