// Our own scripts: each a file of its own, fetched after the page's words by the pages that it is for.
import { createHash } from "node:crypto";
import { select } from "hast-util-select";
import { h } from "hastscript";
import { KEPT_SCRIPT_ATTRIBUTE } from "../../model/hooks.ts";
import type { HtmlFile } from "../html-file.ts";

export type Script = {
	/** "article" */
	readonly name: string;
	readonly text: string;
	/** Pages in which this selector finds something get the script. */
	readonly pagesWith: string;
	/** Asked for only when all that the page shows has come: on a slow line nothing shares its bytes with the text and the faces. */
	readonly isAfterLoad?: boolean;
};

/** Where a script lies: its name holds a hash of its text, so that browsers may keep it for ever. */
export function scriptPath({ name, text }: Script): string {
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
	return `scripts/${name}-${hash}.js`;
}

/** Adds the scripts that a page is for. At the end of the body and deferred: nothing waits for them. */
export function attachScripts(
	{ tree, siteUrl }: HtmlFile,
	scripts: readonly Script[],
): void {
	const folder = new URL(siteUrl).pathname.replace(/\/$/, "");
	for (const script of scripts) {
		if (select(script.pagesWith, tree) === undefined) continue;
		const address = `${folder}/${scriptPath(script)}`;
		select("body", tree)?.children.push(
			script.isAfterLoad
				? h("script", { [KEPT_SCRIPT_ATTRIBUTE]: "" }, loaderOf(address))
				: h("script", {
						[KEPT_SCRIPT_ATTRIBUTE]: "",
						src: address,
						defer: true,
					}),
		);
	}
}

function loaderOf(address: string): string {
	return `addEventListener("load",()=>{document.head.append(Object.assign(document.createElement("script"),{src:${JSON.stringify(address)}}))})`;
}
