// Our own scripts: most are files of their own, fetched after the page's words by the pages that they are for; a few lines stand in the page.
import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { select } from "hast-util-select";
import { h } from "hastscript";
import { KEPT_SCRIPT_ATTRIBUTE } from "../../model/hooks.ts";
import type { HtmlFile } from "../html-file.ts";

export type Script = {
	/** "article" */
	readonly name: string;
	readonly text: string;
	/** Pages in which this selector finds something get the script; one without it is fetched by another script. */
	readonly pagesWith?: string;
	/** Asked for only when all that the page shows has come: on a slow line nothing shares its bytes with the text and the faces. */
	readonly isAfterLoad?: boolean;
	/** For what has to be done before the first paint: the script stands in the page, at the end of its head. */
	readonly inline?: "head";
};

/** The same text in every site, whatever the script's address: a host's policy names it by its hash. */
export const LOADER =
	'{const{src}=document.currentScript.dataset;addEventListener("load",()=>{document.head.append(Object.assign(document.createElement("script"),{src}))})}';

/** Where a script lies: its name holds a hash of its text, so that browsers may keep it for ever. */
export function scriptPath({ name, text }: Script): string {
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
	return `scripts/${name}-${hash}.js`;
}

/** Adds the scripts that a page is for. Those in files stand at the end of the body, deferred: nothing waits for them. `</script` can't stand in one, since esbuild writes it as `<\/script`. */
export function attachScripts(
	{ tree, siteUrl }: HtmlFile,
	scripts: readonly Script[],
): void {
	for (const script of scripts) {
		if (!isFor(script, tree)) continue;
		if (script.inline === "head")
			select("head", tree)?.children.push(inlineScript(script));
		else select("body", tree)?.children.push(fetchedScript(script, siteUrl));
	}
}

/** Whether a page gets a script. */
export function isFor({ pagesWith }: Script, tree: Root): boolean {
	return pagesWith !== undefined && select(pagesWith, tree) !== undefined;
}

function inlineScript({ text }: Script): Element {
	return h("script", { [KEPT_SCRIPT_ATTRIBUTE]: "" }, text);
}

function fetchedScript(script: Script, siteUrl: string): Element {
	const folder = new URL(siteUrl).pathname.replace(/\/$/, "");
	const src = `${folder}/${scriptPath(script)}`;
	const kept = { [KEPT_SCRIPT_ATTRIBUTE]: "" };
	return script.isAfterLoad
		? h("script", { ...kept, dataSrc: src }, LOADER)
		: h("script", { ...kept, src, defer: true });
}
