// The boxes that a card is laid out of, in the terms of satori: CSS's flex boxes, and nothing else.
import type { CSSProperties } from "react";

export type CardNode = {
	readonly type: "div" | "img";
	readonly key: null;
	readonly props: {
		readonly style: CSSProperties;
		readonly children?: string | readonly CardNode[];
		readonly src?: string;
		readonly width?: number;
		readonly height?: number;
	};
};

type Style = CSSProperties;

/** Boxes in a row, or as `style` says. */
export function box(
	style: Style,
	children: readonly CardNode[] = [],
): CardNode {
	return {
		type: "div",
		key: null,
		props: { style: { display: "flex", ...style }, children },
	};
}

/** A run of text that breaks where it must. */
export function words(style: Style, text: string): CardNode {
	return {
		type: "div",
		key: null,
		props: {
			style: { display: "block", wordBreak: "break-word", ...style },
			children: text,
		},
	};
}

/** A drawing in SVG, in its own size. */
export function drawing(
	svg: string,
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
): CardNode {
	return {
		type: "img",
		key: null,
		props: {
			style: {},
			src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
			width: widthPx,
			height: heightPx,
		},
	};
}
