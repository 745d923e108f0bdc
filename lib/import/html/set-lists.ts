// A tree of HTML → the same with a word processor's lists as lists.
import type { Element, ElementContent, Nodes, Parents, Root } from "hast";
import { type ListItem, nestItems } from "./nest-items.ts";

type Run = { readonly key: string; readonly items: readonly ListItem[] };

const WORD_LEVEL = /mso-list:\s*(?<list>l\d+)\s+level(?<level>\d)/;
/** Word's own bullets in Symbol, Courier and Wingdings. A letter, or the sign of a law's paragraph, is one only with wide room behind it. */
const BULLET = /^\s*(?:[·•▪\uF0B7\uF0A7]\s+|[§oüØ](?=[ \u00A0]{3})\s+)(?=\S)/u;
const DOCS_LEVEL = /^lst-(?<list>kix_\w+)-(?<level>\d)$/;

/**
 * Word writes each item as a paragraph that begins with its bullet; Google Docs writes a list of its own for each change of depth,
 * one after the other.
 */
export function setLists(root: Root): void {
	walk(root);
}

function walk(parent: Parents): void {
	const children: Nodes[] = [];
	let run: { key: string; items: ListItem[] } | undefined;
	const flush = () => {
		if (run !== undefined) children.push(...nestItems(run.items));
		run = undefined;
	};
	for (const child of parent.children) {
		const read = child.type === "element" ? readItems(child) : undefined;
		if (read !== undefined) {
			if (run?.key !== read.key) flush();
			run ??= { key: read.key, items: [] };
			run.items.push(...read.items);
		} else if (child.type !== "text" || child.value.trim() !== "") {
			flush();
			if (child.type === "element") walk(child);
			children.push(child);
		} else if (run === undefined) children.push(child);
	}
	flush();
	Object.assign(parent, { children });
}

function readItems(child: Element): Run | undefined {
	return child.tagName === "p" ? readWordItem(child) : readDocsList(child);
}

function readWordItem(paragraph: Element): Run | undefined {
	const level = WORD_LEVEL.exec(String(paragraph.properties.style ?? ""));
	const marker = level === null ? undefined : takeMarker(paragraph);
	// An extractor takes the styles away, but not the bullet.
	const isBulleted = marker === undefined && cutBullet(paragraph);
	if (marker === undefined && !isBulleted) return undefined;
	return {
		key: `word ${level?.groups?.list ?? ""}`,
		items: [
			{
				depth: Number(level?.groups?.level ?? 1) - 1,
				isNumbered: /[\p{L}\p{N}][.)]/u.test(marker ?? ""),
				children: paragraph.children,
			},
		],
	};
}

/** Takes out what Word marks as no part of the item's words: "·", "1.". */
function takeMarker(element: Element): string | undefined {
	for (const [at, child] of element.children.entries()) {
		if (child.type !== "element") continue;
		if (/mso-list:\s*Ignore/i.test(String(child.properties.style ?? ""))) {
			element.children.splice(at, 1);
			return wordsOf(child);
		}
		const marker = takeMarker(child);
		if (marker !== undefined) return marker;
	}
	return undefined;
}

function cutBullet(paragraph: Element): boolean {
	let length = BULLET.exec(wordsOf(paragraph))?.[0].length ?? 0;
	if (length === 0) return false;
	const cut = (children: readonly ElementContent[]) => {
		for (const child of children) {
			if (child.type === "text") {
				const taken = Math.min(length, child.value.length);
				child.value = child.value.slice(taken);
				length -= taken;
			} else if (child.type === "element") cut(child.children);
		}
	};
	cut(paragraph.children);
	return true;
}

function readDocsList(list: Element): Run | undefined {
	const { className } = list.properties;
	const names = Array.isArray(className) ? className.map(String) : [];
	const groups = names
		.map((name) => DOCS_LEVEL.exec(name)?.groups)
		.find((found) => found !== undefined);
	if (groups === undefined || !/^[ou]l$/.test(list.tagName)) return undefined;
	const items = list.children.flatMap((child) =>
		child.type === "element" && child.tagName === "li"
			? [
					{
						depth: Number(groups.level),
						isNumbered: list.tagName === "ol",
						children: child.children,
					},
				]
			: [],
	);
	return { key: `docs ${groups.list}`, items };
}

function wordsOf(node: Nodes): string {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(wordsOf).join("") : "";
}
