// Blocks → each heading with an id of its own, and the list of them.
import type { Heading, RootContent } from "mdast";
import type { OutlineEntry } from "../model/article.ts";
import { RESERVED_ID_PREFIXES, RESERVED_IDS } from "../model/hooks.ts";
import { withoutDroppedWords } from "../text/reading-mode-words.ts";
import { slugify } from "../text/slug.ts";
import { plainText } from "./plain-text.ts";

/** Reading modes keep whatever has "body" in its class, also under an id such as `community` or `related-costs`. */
const HEADING_CLASS = ["body-heading"];

export type Outlined = {
	readonly blocks: readonly RootContent[];
	readonly outline: readonly OutlineEntry[];
};

/**
 * Names every top-level heading: the words of "Pressure from abroad" become `pressure-from-abroad`; a second one, or one that
 * would take an id of ours, gets a number or the prefix `section-`.
 */
export function outlineBlocks(blocks: readonly RootContent[]): Outlined {
	const taken = new Set<string>(RESERVED_IDS);
	const outline: OutlineEntry[] = [];
	const named = blocks.map((block) => {
		if (block.type !== "heading") return block;
		const text = plainText(block);
		const id = findFreeId(text, taken);
		taken.add(id);
		outline.push({ id, text, depth: block.depth });
		return nameHeading(block, id);
	});
	return { blocks: named, outline };
}

function findFreeId(text: string, taken: ReadonlySet<string>): string {
	const slug = withoutDroppedWords(slugify(text)) || "section";
	const isOurs =
		taken.has(slug) ||
		RESERVED_ID_PREFIXES.some((prefix) => slug.startsWith(prefix));
	if (!isOurs) return slug;
	const base = RESERVED_ID_PREFIXES.some((prefix) => slug.startsWith(prefix))
		? `section-${slug}`
		: slug;
	let id = base;
	for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
	return id;
}

function nameHeading(heading: Heading, id: string): Heading {
	return {
		...heading,
		data: { ...heading.data, hProperties: { id, className: HEADING_CLASS } },
	};
}
