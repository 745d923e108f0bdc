// Marked sentences → how many of their numeric claims are found with their whole span, and what is found besides.
import { findFigureCandidates } from "../../lib/import/candidates/find-figure-candidates.ts";
import type { MarkedSentence } from "./claims/marked-sentence.ts";

export type ClaimScores = {
	readonly sentences: number;
	readonly claims: number;
	/** Share of the claims whose span is found to the letter. */
	readonly recall: number;
	/** Share of what is found that is a claim, to the letter. */
	readonly precision: number;
	readonly faults: readonly string[];
};

/** Each sentence is read as an article of its own. */
export function scoreClaims(sentences: readonly MarkedSentence[]): ClaimScores {
	const faults: string[] = [];
	let claims = 0;
	let found = 0;
	let right = 0;
	for (const [sentence, expected] of sentences) {
		const spans = findFigureCandidates([sentence], "en").map(({ at }) =>
			sentence.slice(at.start, at.end),
		);
		claims += expected.length;
		found += spans.length;
		const left = [...spans];
		for (const claim of expected) {
			const at = left.indexOf(claim);
			if (at < 0) faults.push(`missed “${claim}” in “${sentence}”`);
			else {
				left.splice(at, 1);
				right += 1;
			}
		}
		for (const span of left) faults.push(`found “${span}” in “${sentence}”`);
	}
	return {
		sentences: sentences.length,
		claims,
		recall: right / claims,
		precision: right / found,
		faults,
	};
}
