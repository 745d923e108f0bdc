// Our own scripts go to the end of the pages that they are for.
import { select } from "hast-util-select";
import { h } from "hastscript";
import { KEPT_SCRIPT_ATTRIBUTE } from "../../model/hooks.ts";
import type { HtmlFile } from "../html-file.ts";

export type Scripts = {
	/** For pages of articles. */
	readonly article?: string;
};

/** Adds the article's script to a page that shows one; `</script` can't stand in it, since esbuild writes it as `<\/script`. */
export function attachScripts({ tree }: HtmlFile, { article }: Scripts): void {
	const isArticle = select("article[data-words]", tree) !== undefined;
	if (article === undefined || !isArticle) return;
	select("body", tree)?.children.push(
		h("script", { [KEPT_SCRIPT_ATTRIBUTE]: "" }, article),
	);
}
