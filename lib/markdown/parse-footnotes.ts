// A body's tree → its footnotes, numbered as the text calls them, and what is wrong with them.
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
import type { BodyFault } from "./body-fault.ts";
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

export type ParsedFootnotes = {
	readonly footnotes: readonly ParsedFootnote[];
	readonly faults: readonly BodyFault[];
};

/** Finds the footnotes of a body before its blocks are looked at; the tree stays as it is. */
export function parseFootnotes(tree: Root): ParsedFootnotes {
	const calls: FootnoteReference[] = [];
	const definitions: FootnoteDefinition[] = [];
	const faults: BodyFault[] = [];
	const complain = (
		node: Root["children"][number],
		rule: string,
		message: string,
	) => faults.push({ rule, message, ...(node.position?.start ?? START) });
	visit(tree, (node) => {
		if (node.type === "footnoteReference") calls.push(node);
		if (node.type === "text" && /\[\^[^\]\s]+\]/.test(node.value))
			complain(node, "footnote-without-words", withoutWords(node.value));
		if (node.type !== "footnoteDefinition") return;
		definitions.push(node);
		return SKIP;
	});
	const order = [...new Set(calls.map(({ identifier }) => identifier))];
	for (const definition of definitions) {
		const { identifier, children } = definition;
		if (!order.includes(identifier))
			complain(
				definition,
				"footnote-never-called",
				`the text never calls footnote "${identifier}"; put [^${identifier}] where it belongs, or take the footnote out.`,
			);
		if (children.length !== 1 || children[0]?.type !== "paragraph")
			complain(
				definition,
				"footnote-too-long",
				`footnote "${identifier}" is more than one paragraph; what needs as much room belongs in the text.`,
			);
	}
	const taken = new Set<string>();
	const footnotes = order.flatMap((identifier, index): ParsedFootnote[] => {
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
						: `${FOOTMARK_PREFIX}${name}-${place + 1}`,
				),
			},
		];
	});
	return { footnotes, faults };
}

const START = { line: 1, column: 1 };

function withoutWords(text: string): string {
	const [, identifier = ""] = /\[\^([^\]\s]+)\]/.exec(text) ?? [];
	return `footnote "${identifier}" has no words; write them on a line of their own: [^${identifier}]: …`;
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
