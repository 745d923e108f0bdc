// A body's tree and its markdown → images and links that are none, because a space in the address ends it: readers would see their marks.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { BodyFault } from "./body-fault.ts";

/** Brackets that an editor escaped are meant, and so are words in parentheses; an address has a dot or a slash. */
const UNREAD = /(?<!\\)!?\[[^\]\n]*\]\((?=[^()\n]*[./])([^()\n]* [^()\n]*)\)/g;

/** What is left as text of markdown that has the form of an image or a link. */
export function findUnreadLinks(tree: Root, markdown: string): BodyFault[] {
	const faults: BodyFault[] = [];
	visit(tree, "text", ({ position }) => {
		const from = position?.start.offset ?? 0;
		const source = markdown.slice(from, position?.end.offset ?? from);
		for (const { 0: whole, 1: address = "", index } of source.matchAll(
			UNREAD,
		)) {
			const before = markdown.slice(0, from + index).split("\n");
			const kind = whole.startsWith("!") ? "an image" : "a link";
			faults.push({
				line: before.length,
				column: (before.at(-1) ?? "").length + 1,
				rule: "link-unread",
				message: `"${whole}" isn’t read as ${kind}, for its address has a space; write ${encodeURI(decode(address.trim()))}.`,
			});
		}
	});
	return faults;
}

function decode(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
