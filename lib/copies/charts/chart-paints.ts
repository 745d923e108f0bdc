// The hatching and the fade that charts are drawn with.
import type { Element } from "hast";
import { s } from "hastscript";

/** Lines wide and far enough apart to come out of a photocopier as lines. */
export function hatchPaint(id: string): Element {
	return s(
		"pattern",
		{
			id,
			width: 4,
			height: 4,
			patternUnits: "userSpaceOnUse",
			patternTransform: "rotate(45)",
		},
		[s("path", { d: "M1 0v4", stroke: "currentColor", strokeWidth: 1.3 })],
	);
}

/** From full ink to none, rightwards. */
export function fadePaint(id: string): Element {
	return s("linearGradient", { id }, [
		s("stop", { offset: 0, stopColor: "currentColor" }),
		s("stop", { offset: 1, stopColor: "currentColor", stopOpacity: 0 }),
	]);
}
