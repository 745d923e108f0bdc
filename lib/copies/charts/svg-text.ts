// An SVG tree → its text, on its own in a file.
import type { Element } from "hast";
import { toXast } from "hast-util-to-xast";
import { toXml } from "xast-util-to-xml";

/** Renders a drawing with its namespace, as XML. */
export function svgText(drawing: Element): string {
	return toXml(toXast(drawing, { space: "svg" }));
}
