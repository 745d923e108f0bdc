// A style sheet and what a page holds → the same without rules that none of its elements can match.
import { parse, type Selector } from "css-what";
import postcss, { type AtRule, type Rule } from "postcss";

/** The names that occur on a page, and the words of its scripts, which may add others. */
export type PageNames = {
	readonly tags: ReadonlySet<string>;
	readonly classes: ReadonlySet<string>;
	readonly ids: ReadonlySet<string>;
};

/**
 * Drops each selector that asks for an element, a class or an id that the page hasn't got, and what is left empty by that. Attributes and states are taken
 * for possible, and so is each selector that isn't understood.
 */
export function dropUnusedRules(css: string, names: PageNames): string {
	const sheet = postcss.parse(css);
	sheet.walkRules((rule) => {
		const { parent } = rule;
		if (parent?.type === "atrule" && /keyframes$/.test(parent.name)) return;
		const used = rule.selectors.filter((selector) => mayMatch(selector, names));
		const own = rule.nodes.some(({ type }) => type !== "comment");
		if (used.length === 0 || !own) removeWithParents(rule);
		else if (used.length < rule.selectors.length)
			rule.selector = used.join(",");
	});
	return sheet.toString();
}

function mayMatch(selector: string, names: PageNames): boolean {
	// A nested rule: what stands around it was looked at by itself.
	if (selector.includes("&")) return true;
	try {
		return parse(selector).some((parts) => isPossible(parts, names));
	} catch {
		return true;
	}
}

function isPossible(parts: readonly Selector[], names: PageNames): boolean {
	return parts.every((part) => {
		if (part.type === "tag") return names.tags.has(part.name.toLowerCase());
		if (part.type === "attribute" && part.action === "element")
			return names.classes.has(part.value);
		if (part.type === "attribute" && part.name === "id")
			return names.ids.has(part.value);
		const isChoice =
			part.type === "pseudo" && /^(?:is|where|has)$/.test(part.name);
		return isChoice && Array.isArray(part.data)
			? part.data.some((choice) => isPossible(choice, names))
			: true;
	});
}

/** A layer without rules stays: it says where the layer stands among the others. */
function removeWithParents(node: Rule | AtRule): void {
	const { parent } = node;
	node.remove();
	if (parent?.type !== "atrule" && parent?.type !== "rule") return;
	const isNamedLayer = parent.type === "atrule" && parent.name === "layer";
	if (parent.nodes?.length === 0 && !isNamedLayer) removeWithParents(parent);
}
