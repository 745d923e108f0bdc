// An id names one element of a page.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { FinishedHtml } from "../html-file.ts";

/** Complains of each id that several elements have. */
export function verifyUniqueIds({ tree }: FinishedHtml): string[] {
	const ids = idsIn(tree);
	return [...new Set(ids)].flatMap((id) => {
		const { length } = ids.filter((other) => other === id);
		return length === 1
			? []
			: [
					`${length} elements have the id "${id}"; an id is unique in its page.`,
				];
	});
}

/** Every id of a page, in order, as often as it is there. */
export function idsIn(tree: Root): string[] {
	const ids: string[] = [];
	visit(tree, "element", ({ properties }) => {
		if (typeof properties.id === "string") ids.push(properties.id);
	});
	return ids;
}
