// A page has one headline of the first rank.
import { selectAll } from "hast-util-select";
import type { FinishedHtml } from "../html-file.ts";

/** Complains where there is none, or more than one. */
export function verifyOneHeadline({ tree }: FinishedHtml): string[] {
	const { length } = selectAll("h1", tree);
	return length === 1 ? [] : [`${length} h1 elements; a page has one.`];
}
