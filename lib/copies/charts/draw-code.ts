// An address → its QR code as SVG.
import type { Element } from "hast";
import { s } from "hastscript";
import { encode } from "uqr";

/** Draws the modules as one shape, without a border: the page gives the white around it. A seventh of it may be smudged or copied badly (level M). */
export function drawCode(url: string): Element {
	const { data, size } = encode(url, { ecc: "M", border: 0 });
	const shape = data
		.flatMap((row, y) =>
			row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
		)
		.join("");
	return s("svg", { viewBox: `0 0 ${size} ${size}`, role: "img" }, [
		s("path", { d: shape, fill: "currentColor" }),
	]);
}
