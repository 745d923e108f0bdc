// Step: sentences that ran into each other get their full stop and their space back.
import { splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import { findFusedCuts } from "../../fused/find-fused-cuts.ts";
import type { ImportStep } from "../step.ts";

/** "monopoliesInsiders" → "monopolies. Insiders"; DeepSeek, iPhone and McDonald stay whole. */
export const splitFusedSentences: ImportStep = {
	name: "split-fused-sentences",
	reason: "sentences that lost the full stop and the space between them",
	before: "It stands up against global monopoliesInsiders say so.",
	after: "It stands up against global monopolies. Insiders say so.",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text, { lang }) => {
		const cuts = findFusedCuts(text, lang);
		if (cuts.length === 0) return { edits: [] };
		const code = splitLines(text).filter(({ isCode }) => isCode);
		const edits = cuts
			.filter(
				({ at }) => !code.some(({ start, end }) => at >= start && at <= end),
			)
			.map(
				({ at, insert, reason }): Edit => ({
					start: at,
					end: at,
					replacement: insert,
					reason,
				}),
			);
		return { edits };
	},
};
