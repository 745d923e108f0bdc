// An article → every id that a reader can link to, with the words behind it.
import type { Article, PartKind } from "../model/article.ts";
import { claimId, figureId, passageId, quoteId } from "../model/hooks.ts";

export type PublishedPart = {
	readonly id: string;
	readonly kind: PartKind;
	readonly text: string;
	/** SHA-256 of what an image shows, which no words tell. */
	readonly bytes?: string;
	/** Number of the body's block that it stands in. */
	readonly block: number;
};

/** All parts, in the order of the body. Figures, pull quotes and footnotes have ids of their own and of their places in the text. */
export function partsOf({
	body,
	figures,
	pullQuotes,
	footnotes,
}: Article): PublishedPart[] {
	const blocks = body.map(({ id, kind, text, image }, block) => ({
		id,
		kind: kind === "other" ? ("paragraph" as const) : kind,
		text: image === undefined ? text : `${text} [${image.alt}]`,
		...(image !== undefined && { bytes: image.sha256 }),
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
	const ofFootnotes = footnotes.flatMap(({ id, text, marks, block }) =>
		[id, ...marks].map((one) => ({
			kind: "footnote" as const,
			block,
			id: one,
			text,
		})),
	);
	return [...blocks, ...ofFigures, ...ofQuotes, ...ofFootnotes].toSorted(
		(a, b) => a.block - b.block,
	);
}
