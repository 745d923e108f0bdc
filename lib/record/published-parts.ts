// An article → every id that a reader can link to, with the words behind it.
import type { Article } from "../model/article.ts";
import { claimId, figureId, passageId, quoteId } from "../model/hooks.ts";

export type PublishedPart = {
	readonly id: string;
	readonly kind: "paragraph" | "heading" | "figure" | "pull quote";
	readonly text: string;
	/** Number of the body's block that it stands in. */
	readonly block: number;
};

/** All parts, in the order of the body. Figures and pull quotes have two ids each: their own and that of their place in the text. */
export function partsOf({
	body,
	figures,
	pullQuotes,
}: Article): PublishedPart[] {
	const blocks = body.map(({ id, kind, text }, block) => ({
		id,
		kind: kind === "heading" ? ("heading" as const) : ("paragraph" as const),
		text,
		block,
	}));
	const ofFigures = figures.flatMap(({ id, label, value, claim, at }) => {
		const part = { kind: "figure" as const, block: at.block };
		return [
			{ ...part, id: figureId(id), text: `${label}: ${value.shown}` },
			{ ...part, id: claimId(id), text: claim },
		];
	});
	const ofQuotes = pullQuotes.flatMap(({ id, text, parts }) => {
		const part = { kind: "pull quote" as const, block: parts[0]?.block ?? 0 };
		return [
			{ ...part, id: quoteId(id), text },
			{ ...part, id: passageId(id), text },
		];
	});
	return [...blocks, ...ofFigures, ...ofQuotes].toSorted(
		(a, b) => a.block - b.block,
	);
}
