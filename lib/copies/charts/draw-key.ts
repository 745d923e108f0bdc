// Figures → the key to how their charts are drawn; it names only what they use.

import type { Element } from "hast";
import { s } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Figure } from "../../model/article.ts";
import { isClaimed } from "../../model/figure-note.ts";
import { fadePaint, hatchPaint } from "./chart-paints.ts";

export type KeyItem = { readonly drawing: Element; readonly words: string };

const WIDTH = 30;
const BOX = { width: WIDTH, y: 2, height: 8 };

/** The items in order; none where no figure has a picture. */
export function drawKey(figures: readonly Figure[], lang: string): KeyItem[] {
	const drawn = figures.filter(({ comparison }) => comparison !== undefined);
	const say = messagesFor(lang);
	const isHedged = drawn.some(
		({ comparison }) => comparison?.to.bound !== "exact",
	);
	return [
		...(drawn.some((figure) => !isClaimed(figure))
			? [item(say("key.reported"), s("rect", { ...BOX, fill: "currentColor" }))]
			: []),
		...(drawn.some(isClaimed)
			? [
					item(
						say("key.claimed"),
						s("defs", [hatchPaint("key-hatch")]),
						s("rect", {
							...BOX,
							fill: "url(#key-hatch)",
							stroke: "currentColor",
							strokeWidth: 0.75,
						}),
					),
				]
			: []),
		...(isHedged
			? [
					item(
						say("key.bound"),
						s("defs", [fadePaint("key-fade")]),
						s("rect", { ...BOX, fill: "url(#key-fade)" }),
						s("path", {
							d: `M${WIDTH - 1} 0v12`,
							stroke: "currentColor",
							strokeWidth: 2,
						}),
					),
				]
			: []),
	];
}

function item(words: string, ...shapes: Element[]): KeyItem {
	const frame = { viewBox: `0 0 ${WIDTH} 12`, ariaHidden: "true" };
	return { words, drawing: s("svg", frame, shapes) };
}
