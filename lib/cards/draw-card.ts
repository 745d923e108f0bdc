// A laid-out card → its picture as PNG with a small palette.
import satori from "satori";
import sharp from "sharp";
import { CARD_SIZE } from "../model/card-size.ts";
import type { CardNode } from "./card-node.ts";
import type { CardFaces } from "./faces/card-faces.ts";
import { leaveOutUnset } from "./leave-out-unset.ts";
import { PAINT } from "./paint.ts";

/** Letters on paper need few greys; what fades needs more. */
const COLOURS = { words: 16, drawing: 32 } as const;

/** Most bytes of a card: some messengers show no heavier picture. */
export const MOST_BYTES = 60 * 1024;

/** Draws a card; throws where it is heavier than MOST_BYTES. Characters that no face has are left out: `leaveOutUnset` says how. */
export async function drawCard(
	node: CardNode,
	faces: CardFaces,
): Promise<Buffer> {
	const unset = new Set<string>();
	const svg = await renderSvg(node, faces, unset);
	const whole =
		unset.size === 0
			? svg
			: await renderSvg(leaveOutUnset(node, unset), faces, new Set());
	const png = await sharp(Buffer.from(whole))
		.flatten({ background: PAINT.paper })
		.png({
			palette: true,
			colours: hasDrawing(node) ? COLOURS.drawing : COLOURS.words,
			dither: 0,
			effort: 3,
			compressionLevel: 9,
		})
		.toBuffer();
	if (png.length > MOST_BYTES)
		throw new Error(
			`card: its picture has ${png.length} bytes; at most ${MOST_BYTES}.`,
		);
	return png;
}

/** Puts into `unset` what no face has. */
function renderSvg(
	node: CardNode,
	{ faces }: CardFaces,
	unset: Set<string>,
): Promise<string> {
	return satori(node, {
		width: CARD_SIZE.widthPx,
		height: CARD_SIZE.heightPx,
		fonts: [...faces],
		loadAdditionalAsset: async (_language, segment) => {
			for (const character of segment) unset.add(character);
			return [];
		},
	});
}

function hasDrawing({ type, props: { children } }: CardNode): boolean {
	if (type === "img") return true;
	return typeof children === "object" && children.some(hasDrawing);
}
