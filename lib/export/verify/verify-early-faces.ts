// The text of a page is laid out once before its faces arrive.
import { selectAll } from "hast-util-select";
import type { FinishedHtml } from "../html-file.ts";
import { rawText } from "../raw-text.ts";

/** Complains of faces that a style element in the body names: each such element makes Chromium lay out all text anew, whether a letter of it needs them or not. */
export function verifyEarlyFaces({ tree }: FinishedHtml): string[] {
	const faces = selectAll("body style", tree).flatMap(
		(style) => rawText(style).match(/@font-face\b/g) ?? [],
	);
	if (faces.length === 0) return [];
	return [
		`${faces.length} rules @font-face stand in the body, and the browser lays out all text anew for them; take them out of the layer "late".`,
	];
}
