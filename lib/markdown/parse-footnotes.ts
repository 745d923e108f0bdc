// A body's tree → its footnotes, numbered as the text calls them.
import type {
	FootnoteDefinition,
	FootnoteReference,
	PhrasingContent,
	Root,
} from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { FOOTMARK_PREFIX, FOOTNOTE_PREFIX } from "../model/hooks.ts";
import { shortCode } from "../text/short-code.ts";
import { slugify } from "../text/slug.ts";
import { plainText } from "./plain-text.ts";

export type ParsedFootnote = {
	/** Its permalink. One that the editor named keeps its name; of one with a number, which changes with its place, the words are the name. */
	readonly id: string;
	readonly number: number;
	/** What the markdown calls it. */
	readonly identifier: string;
	readonly children: readonly PhrasingContent[];
	readonly text: string;
	/** The ids of the places that call it, in the order of the text. */
	readonly marks: readonly string[];
};

/** Finds the footnotes of a body before its blocks are looked at; the tree stays as it is. What is wrong with them, findFootnoteFaults tells. */
export function parseFootnotes(tree: Root): ParsedFootnote[] {
	const calls: FootnoteReference[] = [];
	const definitions: FootnoteDefinition[] = [];
	visit(tree, (node) => {
		if (node.type === "footnoteReference") calls.push(node);
		if (node.type !== "footnoteDefinition") return;
		definitions.push(node);
		return SKIP;
	});
	const order = [...new Set(calls.map(({ identifier }) => identifier))];
	const taken = new Set<string>();
	return order.flatMap((identifier, index): ParsedFootnote[] => {
		const definition = definitions.find((one) => one.identifier === identifier);
		const [paragraph] = definition?.children ?? [];
		if (paragraph?.type !== "paragraph") return [];
		const text = plainText(paragraph);
		const name = nameOf(identifier, text, taken);
		taken.add(name);
		const count = calls.filter((call) => call.identifier === identifier).length;
		return [
			{
				id: `${FOOTNOTE_PREFIX}${name}`,
				number: index + 1,
				identifier,
				children: paragraph.children,
				text,
				marks: Array.from({ length: count }, (_, place) =>
					place === 0
						? `${FOOTMARK_PREFIX}${name}`
						: // Because no name has two hyphens: the second mark of "a" isn't the first of "a-2".
							`${FOOTMARK_PREFIX}${name}--${place + 1}`,
				),
			},
		];
	});
}

function nameOf(
	identifier: string,
	text: string,
	taken: ReadonlySet<string>,
): string {
	const named = /^\d+$/.test(identifier) ? "" : slugify(identifier);
	if (named !== "" && !taken.has(named)) return named;
	let code = shortCode(text, 0);
	for (let attempt = 1; taken.has(code); attempt += 1)
		code = shortCode(text, attempt);
	return code;
}
