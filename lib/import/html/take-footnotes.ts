// An article's tree and its page's → the article without its notes, which are given apart, and numbers where they are called.
import type { Element, ElementContent, Nodes, Root } from "hast";
import { findTextBlocks, type TextBlock } from "./find-text-blocks.ts";

export type TakenFootnotes = {
	/** In the order in which they are first called; their links back are out. */
	readonly notes: readonly Root[];
	/** All words of the notes, as the page has them. */
	readonly words: readonly TextBlock[];
	/** What a word processor's reviewers wrote beside the text: no part of it. */
	readonly comments: readonly TextBlock[];
};

/** Around a note's number until the tree is markdown: of Unicode's private use, so no text has them. */
export const FOOTMARK = /\uE0F0(\d+)\uE0F1/u;

const MARK = /^[[(]?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§]{1,3})[\])]?$/iu;
/** Names that Google Docs and Word give to the places of comments. */
const COMMENT = /^(?:cmnt|_msocom_)\d/u;
const HOLDERS = new Set(["p", "li", "div", "aside", "dd", "section"]);
const MOST_AROUND = 3;

type Place = {
	readonly element: Element;
	/** From the root's child down to the element itself. */
	readonly chain: readonly Element[];
	readonly order: number;
};

/**
 * A note is a block that a link of a number or a sign leads to and that links back there. Pages and word processors set it at the
 * foot, where an extractor may leave it behind: so it is sought in `page`, and what `article` has of it is taken out.
 */
export function takeFootnotes(article: Root, page: Root): TakenFootnotes {
	const blocks = findNotes(page);
	const called: string[] = [];
	const comments = new Set<string>();
	const found = readPlaces(article);
	for (const { element, chain } of found.links) {
		const name = addressOf(element);
		const own = found.names.get(name)?.chain.findLast(isHolder);
		if (!blocks.has(name) || (own !== undefined && chain.includes(own)))
			continue;
		if (COMMENT.test(name)) comments.add(name);
		else if (!called.includes(name)) called.push(name);
		const number = called.indexOf(name) + 1;
		const value = number === 0 ? "" : `\uE0F0${number}\uE0F1`;
		element.tagName = "span";
		element.properties = {};
		element.children = [{ type: "text", value }];
	}
	const blocksOf = (them: readonly string[]) =>
		them.flatMap((name) => blocks.get(name) ?? []);
	const notes = blocksOf(called);
	const wordsIn = (them: readonly Element[]) =>
		them.map(treeOf).flatMap(findTextBlocks);
	const taken = {
		notes: notes.map(withoutLinksBack).map(treeOf),
		words: wordsIn(notes),
		comments: wordsIn(blocksOf([...comments])),
	};
	for (const name of [...called, ...comments])
		removeBlock(found.names.get(name));
	return taken;
}

function findNotes(page: Root): Map<string, Element> {
	const { names, links } = readPlaces(page);
	const notes = new Map<string, Element>();
	for (const link of links) {
		const name = addressOf(link.element);
		const target = names.get(name);
		const block = target?.chain.findLast(isHolder);
		if (target === undefined || block === undefined) continue;
		const isMark = MARK.test(wordsOf(link.element)) || COMMENT.test(name);
		if (!isMark || target.order < link.order || notes.has(name)) continue;
		const around = link.chain.slice(-MOST_AROUND);
		const leadsBack = links.some((back) => {
			const place = names.get(addressOf(back.element));
			return (
				place !== undefined &&
				back.chain.includes(block) &&
				(around.includes(place.element) || place.chain.includes(link.element))
			);
		});
		if (leadsBack) notes.set(name, block);
	}
	return notes;
}

/** Every element that has a name, and every link within the page. */
function readPlaces(root: Root) {
	const names = new Map<string, Place>();
	const links: Place[] = [];
	let order = 0;
	const walk = (node: Nodes, above: readonly Element[]): void => {
		if (!("children" in node)) return;
		const chain = node.type === "element" ? [...above, node] : above;
		if (node.type === "element") {
			const place = { element: node, chain, order: order++ };
			for (const name of [node.properties.id, node.properties.name])
				if (typeof name === "string" && !names.has(name))
					names.set(name, place);
			if (addressOf(node) !== "") links.push(place);
		}
		for (const child of node.children) walk(child, chain);
	};
	walk(root, []);
	return { names, links };
}

function addressOf({ tagName, properties }: Element): string {
	const { href } = properties;
	const isWithin =
		tagName === "a" && typeof href === "string" && href.startsWith("#");
	return isWithin ? href.slice(1) : "";
}

function isHolder({ tagName }: Element): boolean {
	return HOLDERS.has(tagName);
}

function wordsOf(node: Nodes): string {
	const words = (one: Nodes): string =>
		"children" in one
			? one.children.map(words).join("")
			: "value" in one && one.type === "text"
				? one.value
				: "";
	return words(node).trim();
}

/** A copy without the number, sign or arrow that leads back to the text. */
function withoutLinksBack(element: Element): Element {
	const children = element.children.flatMap((child): ElementContent[] => {
		if (child.type !== "element") return [child];
		const isBack = addressOf(child) !== "" && !/\p{L}{2}/u.test(wordsOf(child));
		return isBack ? [] : [withoutLinksBack(child)];
	});
	return { ...element, children };
}

/** An item of a list is none by itself. */
function treeOf(block: Element): Root {
	const tagName = block.tagName === "p" ? "p" : "div";
	return { type: "root", children: [{ ...block, tagName }] };
}

/** With what held nothing else: a list of notes, a rule above them stays. */
function removeBlock(place: Place | undefined): void {
	if (place === undefined) return;
	const at = place.chain.findLastIndex(isHolder);
	const chain = place.chain.slice(0, at + 1);
	for (const element of chain.toReversed()) {
		if (element !== chain.at(-1) && wordsOf(element) !== "") return;
		element.children = [];
		element.tagName = "span";
	}
}
