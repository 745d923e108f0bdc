// What stands on every card: masthead above, where it is from below.
import type { CSSProperties } from "react";
import { CARD_SIZE } from "../../model/card-size.ts";
import { box, type CardNode, words } from "../card-node.ts";
import { fitText } from "../fit-text.ts";
import { FACE, PAINT } from "../paint.ts";

const MARGIN_PX = 64;
const TOP_PX = 30;

/** Width that the card's content has. */
export const CONTENT_WIDTH_PX = CARD_SIZE.widthPx - 2 * MARGIN_PX;

/** Height that it has, between masthead and foot. */
export const CONTENT_HEIGHT_PX = 412;

export type CardFrame = {
	readonly siteName: string;
	/** At the right of the masthead: section and kind. */
	readonly kicker: string;
	readonly content: readonly CardNode[];
	/** Two short texts at the foot, left and right. */
	readonly foot: readonly [string, string];
};

const LABEL = {
	fontFamily: FACE.label,
	fontSize: 24,
	lineHeight: "32px",
	color: PAINT.soft,
} as const;

/** A rule keeps its height however full the card is. */
function rule(
	heightPx: number,
	background: string,
	style: CSSProperties = {},
): CardNode {
	return box({ flexShrink: 0, height: heightPx, background, ...style });
}

/** One line of a label. */
function cutLabel(text: string, widthPx: number): string {
	const { fontSize } = LABEL;
	return fitText(text, {
		widthPx,
		heightPx: fontSize,
		leading: 1,
		sizesPx: [fontSize],
	}).text;
}

/** Puts the content between masthead and foot; what room is left goes above the foot. */
export function frameCard({
	siteName,
	kicker,
	content,
	foot,
}: CardFrame): CardNode {
	const [from, address] = foot;
	return box(
		{
			flexDirection: "column",
			boxSizing: "border-box",
			width: CARD_SIZE.widthPx,
			height: CARD_SIZE.heightPx,
			padding: `36px ${MARGIN_PX}px 32px`,
			background: PAINT.paper,
			color: PAINT.ink,
		},
		[
			box(
				{
					justifyContent: "space-between",
					alignItems: "baseline",
					paddingBottom: 14,
				},
				[
					words(
						{
							fontFamily: FACE.display,
							fontSize: 40,
							lineHeight: "44px",
							letterSpacing: "-0.02em",
						},
						siteName,
					),
					words(LABEL, kicker),
				],
			),
			rule(6, PAINT.ink),
			rule(2, PAINT.ink, { marginTop: 5 }),
			box(
				{
					flexDirection: "column",
					boxSizing: "border-box",
					height: CONTENT_HEIGHT_PX + TOP_PX,
					paddingTop: TOP_PX,
				},
				content,
			),
			rule(2, PAINT.line, { marginBottom: 14 }),
			box({ justifyContent: "space-between", gap: 40 }, [
				words({ ...LABEL, color: PAINT.ink }, cutLabel(from, 740)),
				words(LABEL, cutLabel(address, 300)),
			]),
		],
	);
}
