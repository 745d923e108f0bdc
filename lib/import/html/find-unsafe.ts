// A page's tree → what in it runs or loads something: scripts, handlers of events, addresses that are scripts.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { isSafeAddress } from "./is-safe-address.ts";

export type Removal = {
	readonly line: number;
	readonly column: number;
	/** What went, cut where it is long. */
	readonly text: string;
	readonly reason: string;
};

const RUNNING: Readonly<Record<string, string>> = {
	script: "a script",
	style: "a style sheet",
	iframe: "a frame of another page",
	object: "an embedded object",
	embed: "an embedded object",
	form: "a form",
	svg: "a drawing",
};
const ADDRESSES = ["href", "src", "action", "formAction", "xLinkHref"];
const LONGEST = 120;

/** Lists them in the order of the page; nothing of it is ever in a draft. */
export function findUnsafe(tree: Root, source: string): Removal[] {
	const found: Removal[] = [];
	visit(tree, "element", (element) => {
		const reason = RUNNING[element.tagName];
		if (reason !== undefined)
			found.push({
				...placeOf(element),
				text: textAt(element, source),
				reason,
			});
		found.push(...findProperties(element));
	});
	return found;
}

function findProperties(element: Element): Removal[] {
	return Object.entries(element.properties).flatMap(([name, value]) => {
		const text = `${name.toLowerCase()}="${String(value).slice(0, LONGEST)}"`;
		if (/^on\p{L}/u.test(name))
			return [{ ...placeOf(element), text, reason: "a handler of an event" }];
		const isAddress = ADDRESSES.includes(name);
		if (!isAddress || isSafeAddress(String(value))) return [];
		const reason = "an address that runs or holds something";
		return [{ ...placeOf(element), text, reason }];
	});
}

function placeOf({ position }: Element): { line: number; column: number } {
	const { line, column } = position?.start ?? { line: 1, column: 1 };
	return { line, column };
}

function textAt({ position, tagName }: Element, source: string): string {
	const start = position?.start.offset;
	const end = position?.end.offset;
	if (start === undefined || end === undefined) return `<${tagName}>`;
	const text = source.slice(start, end).replace(/\s+/g, " ");
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
