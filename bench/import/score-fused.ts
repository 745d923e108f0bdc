// A kit of prose → how many of its fused places are found, and how many that are found are true.
import { findFusedCuts } from "../../lib/import/fused/find-fused-cuts.ts";
import { composeProse } from "./prose/compose-prose.ts";
import type { ProseKit } from "./prose/prose-kit.ts";

export type FusedScores = {
	readonly places: number;
	readonly precision: number;
	readonly recall: number;
	/** What was cut wrongly, and what was missed, each with the words around it. */
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
};

/** Measures on `texts` texts. The clean form of each is looked at too: whatever is cut there is wrong. */
export function scoreFused(kit: ProseKit, texts: number): FusedScores {
	const wrong: string[] = [];
	const missed: string[] = [];
	let places = 0;
	let right = 0;
	for (let seed = 1; seed <= texts; seed += 1) {
		const prose = composeProse(kit, seed);
		const found = new Set(findFusedCuts(prose.fused, "en").map(({ at }) => at));
		places += prose.places.length;
		for (const at of prose.places)
			if (found.delete(at)) right += 1;
			else missed.push(wordsAround(prose.fused, at));
		for (const at of found) wrong.push(wordsAround(prose.fused, at));
		for (const { at } of findFusedCuts(prose.clean, "en"))
			wrong.push(wordsAround(prose.clean, at));
	}
	return {
		places,
		precision: right / (right + wrong.length),
		recall: right / places,
		wrong,
		missed,
	};
}

function wordsAround(text: string, at: number): string {
	return `${text.slice(Math.max(0, at - 25), at)}|${text.slice(at, at + 25)}`.replace(
		/\s+/g,
		" ",
	);
}
