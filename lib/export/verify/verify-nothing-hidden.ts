// Nothing on a page waits for a script to be seen.
import { selectAll } from "hast-util-select";
import type { FinishedHtml } from "../html-file.ts";

/**
 * Complains of templates and of hidden elements with content: React puts what it streams late into them, and only its script brings it out.
 */
export function verifyNothingHidden({ tree }: FinishedHtml): string[] {
	const hidden = selectAll("[hidden]:not([hidden=until-found])", tree).filter(
		({ children }) => children.length > 0,
	);
	return [...hidden, ...selectAll("template", tree)].map(
		({ tagName, properties }) =>
			`<${tagName} id="${properties.id ?? ""}"> stays hidden without a script; render what is in it at once, without Suspense.`,
	);
}
