// An address → its QR code as SVG.
import type { Element } from "hast";
import { s } from "hastscript";
import { renderQr } from "../../text/render-qr.ts";

/** The same code as on the page that a browser prints. */
export function drawCode(url: string): Element {
	const { size, path } = renderQr(url);
	return s("svg", { viewBox: `0 0 ${size} ${size}`, role: "img" }, [
		s("path", { d: path, fill: "none", stroke: "currentColor" }),
	]);
}
