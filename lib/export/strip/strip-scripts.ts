// Every script goes, and every hint that fetches one; what carries our own attribute stays.
import { KEPT_SCRIPT_ATTRIBUTE } from "../../model/hooks.ts";
import type { HtmlFile } from "../html-file.ts";
import { removeElements } from "../remove-elements.ts";

const GONE = [
	`script:not([${KEPT_SCRIPT_ATTRIBUTE}])`,
	"link[rel=preload][as=script]",
	"link[rel=modulepreload]",
	"link[rel=preconnect][href='/']",
].join(",");

/** Removes scripts by an allow-list: a framework's new names can't slip through. */
export function stripScripts({ tree }: HtmlFile): void {
	removeElements(tree, GONE);
}
