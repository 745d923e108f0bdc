// What stands in place of rows: that nothing was found, or that the index can't be had; and what can be done.
import type { SearchWords } from "../../lib/model/search-result.ts";
import { type Asked, isNarrowed, renderAsked } from "./asked.ts";
import { buildElement, buildLink } from "./build-element.ts";

export function buildNothing(asked: Asked, words: SearchWords): Node[] {
	const { text, order } = asked;
	const everything = {
		text,
		order,
		kind: "all",
		section: "",
		year: "",
	} as const;
	return [
		buildElement("p", "search-hint", words.otherWords),
		...(isNarrowed(asked)
			? [
					buildElement(
						"p",
						"search-hint",
						buildLink(renderAsked(everything), "", words.widen),
					),
				]
			: []),
	];
}

export function buildFailed(words: SearchWords, retry: () => void): Node[] {
	const button = buildElement("button", "pass-on", words.retry);
	button.type = "button";
	button.addEventListener("click", retry);
	return [buildElement("p", "search-hint", button)];
}
