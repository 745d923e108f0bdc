// Paragraphs → the sentences that would make pull quotes, the best first.
import { splitSentences } from "../../text/split-sentences.ts";
import { foldFast } from "./claims/fold-fast.ts";
import { nameCandidate } from "./name-candidate.ts";
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

/**
 * Ranks the sentences of an article by length, by whether they can be understood alone and by how quotable they are; those of one
 * paragraph count less after its first. At most eight; none that would need the sentence before it. `paragraphs` are plain text.
 */
export function findQuoteCandidates(
	paragraphs: readonly string[],
	lang: string,
): readonly QuoteCandidate[] {
	const scored = paragraphs.flatMap((text, paragraph) =>
		scoreParagraph(text, lang).map((quote) => ({ ...quote, paragraph })),
	);
	scored.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
	const folded = paragraphs.map(foldFast).join("\n");
	const ids = new Set<string>();
	const quotes: QuoteCandidate[] = [];
	for (const quote of scored) {
		if (quotes.length === MOST) break;
		const words = foldFast(quote.text).trim();
		if (folded.indexOf(words) !== folded.lastIndexOf(words)) continue;
		quotes.push({ id: nameCandidate(quote.text, "quote", ids), ...quote });
	}
	return quotes;
}

/** The best first; each after it counts less, so that quotes come from all over the text. */
function scoreParagraph(text: string, lang: string) {
	return splitSentences(text, lang)
		.flatMap(({ start, end }) => {
			const sentence = text.slice(start, end);
			const score = scoreQuote(sentence, lang);
			return score === undefined ? [] : [{ text: sentence, score }];
		})
		.sort((a, b) => b.score - a.score)
		.map((quote, rank) => ({ ...quote, score: quote.score - rank * 2 }));
}
