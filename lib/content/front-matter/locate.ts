// A path in the front matter → its line and column in the file.
import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	type LineCounter,
} from "yaml";
import type { FaultPath } from "./fault.ts";

export type Place = { readonly line: number; readonly column: number };

/** Gives the place of a value; of the nearest thing around it where it isn't there. With `asKey`, the place of its name. */
export type Locate = (path: FaultPath, asKey?: boolean) => Place;

/**
 * The document's first line is the rest of the file's first line, after `---`: so its lines are the file's lines, and only
 * columns of line 1 would differ, where nothing stands.
 */
export function locateIn(
	document: Document.Parsed,
	lines: LineCounter,
): Locate {
	return (path, asKey = false) => {
		const offset =
			(asKey ? offsetOfKey(document, path) : undefined) ??
			offsetOfValue(document, path);
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
}

function offsetOfValue(document: Document.Parsed, path: FaultPath): number {
	for (let depth = path.length; depth > 0; depth -= 1) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(
	document: Document.Parsed,
	path: FaultPath,
): number | undefined {
	const parent =
		path.length > 1
			? document.getIn(path.slice(0, -1), true)
			: document.contents;
	if (!isMap(parent)) return undefined;
	for (const pair of parent.items) {
		if (!isPair(pair) || !isScalar(pair.key)) continue;
		if (pair.key.value === path.at(-1)) return pair.key.range?.[0];
	}
	return undefined;
}
