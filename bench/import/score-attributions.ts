// Sentences with numbers → how well who says them is found.
import { findFigureCandidates } from "../../lib/import/candidates/find-figure-candidates.ts";
import type { ToldSentence } from "./attributions/told-sentence.ts";

export type AttributionScores = {
	/** Sentences that name somebody. */
	readonly told: number;
	/** Share of the names found that are those of their sentence. */
	readonly precision: number;
	/** Share of the sentences that name somebody whose name is found. */
	readonly recall: number;
	readonly faults: readonly string[];
};

/** Each sentence is read as an article of its own; its first candidate counts. */
export function scoreAttributions(
	sentences: readonly ToldSentence[],
	lang: string,
): AttributionScores {
	const faults: string[] = [];
	let found = 0;
	let right = 0;
	for (const [sentence, expected] of sentences) {
		const name = findFigureCandidates([sentence], lang)[0]?.saidBy;
		if (name !== undefined) found += 1;
		if (name === expected) right += name === undefined ? 0 : 1;
		else faults.push(`“${name ?? ""}” for “${expected ?? ""}”: ${sentence}`);
	}
	const told = sentences.filter(([, expected]) => expected !== undefined);
	return {
		told: told.length,
		precision: found === 0 ? 1 : right / found,
		recall: right / told.length,
		faults,
	};
}
