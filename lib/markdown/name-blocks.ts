// Blocks → each with an id of its own, and the list of headings.
import type { RootContent } from "mdast";
import type { OutlineEntry } from "../model/article.ts";
import {
	PARAGRAPH_PREFIX,
	RESERVED_ID_PREFIXES,
	RESERVED_IDS,
} from "../model/hooks.ts";
import { withoutDroppedWords } from "../text/reading-mode-words.ts";
import { shortCode } from "../text/short-code.ts";
import { slugify } from "../text/slug.ts";
import { imageOf } from "./image-block.ts";
import { plainText } from "./plain-text.ts";

/** Reading modes keep whatever has "body" in its class, also under an id such as `community` or `related-costs`. */
const HEADING_CLASS = ["body-heading"];

export type NamedBlocks = {
	readonly blocks: readonly RootContent[];
	/** The id of each block, in order. */
	readonly ids: readonly string[];
	readonly outline: readonly OutlineEntry[];
};

/**
 * Names every top-level block. A heading takes its words: "Pressure from abroad" becomes `pressure-from-abroad`; a second one, or one that would
 * take an id of ours, gets a number or the prefix `section-`. What isn't a heading takes a short code of its text: `p-k3tz`. Ids that the record
 * gives (`recorded`, by the number of the block) stay as they are.
 */
export function nameBlocks(
	blocks: readonly RootContent[],
	recorded: readonly (string | undefined)[] = [],
): NamedBlocks {
	const taken = new Set<string>(RESERVED_IDS);
	for (const id of recorded) if (id !== undefined) taken.add(id);
	const outline: OutlineEntry[] = [];
	const ids: string[] = [];
	const named = blocks.map((block, index) => {
		const text = imageOf(block)?.alt ?? plainText(block);
		const id = recorded[index] ?? freeId(block, text, taken);
		taken.add(id);
		ids.push(id);
		if (block.type === "heading")
			outline.push({ id, text, depth: block.depth });
		return nameBlock(block, id);
	});
	return { blocks: named, ids, outline };
}

function freeId(
	block: RootContent,
	text: string,
	taken: ReadonlySet<string>,
): string {
	if (block.type === "heading") return findFreeId(text, taken);
	let id = "";
	for (let attempt = 0; id === "" || taken.has(id); attempt += 1)
		id = `${PARAGRAPH_PREFIX}${shortCode(text, attempt)}`;
	return id;
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

function nameBlock(block: RootContent, id: string): RootContent {
	// Marks are made later and stand inside blocks.
	if (block.type === "mark") return block;
	const className =
		block.type === "heading" ? { className: HEADING_CLASS } : {};
	return {
		...block,
		data: { ...block.data, hProperties: { id, ...className } },
	};
}
