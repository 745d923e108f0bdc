// A body's tree → what is wrong with its footnotes, and with where they are called.
import type {
	FootnoteDefinition,
	FootnoteReference,
	Nodes,
	Root,
	Text,
} from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { BodyFault } from "./body-fault.ts";
import { faultAt } from "./fault-at.ts";
import { plainText } from "./plain-text.ts";

type Found = {
	readonly definitions: FootnoteDefinition[];
	/** Of the text and of footnotes. */
	readonly called: Set<string>;
};

/** Each footnote has words, once and in one paragraph; the text calls it, outside of links. */
export function findFootnoteFaults(tree: Root): BodyFault[] {
	const found: Found = { definitions: [], called: new Set() };
	const faults: BodyFault[] = [];
	visit(tree, (node) => {
		if (node.type === "footnoteReference") found.called.add(node.identifier);
		if (node.type === "text") faults.push(...judgeText(node));
		if (node.type === "link" || node.type === "linkReference")
			for (const call of callsIn(node)) faults.push(calledInLink(call));
		if (node.type !== "footnoteDefinition") return;
		found.definitions.push(node);
		for (const { identifier } of callsIn(node)) found.called.add(identifier);
		return SKIP;
	});
	return [
		...faults,
		...found.definitions.flatMap((one) => judgeDefinition(one, found)),
	];
}

function judgeDefinition(
	definition: FootnoteDefinition,
	{ definitions, called }: Found,
): BodyFault[] {
	const { identifier, children } = definition;
	const first = definitions.find((one) => one.identifier === identifier);
	const faults = callsWithin(definition);
	if (first !== undefined && first !== definition)
		faults.push(
			faultAt(
				definition,
				"footnote-twice",
				`footnote "${identifier}" has words already, ${quoteStart(first)}, and nobody would see these; give one of the two another name, or take it out.`,
			),
		);
	else if (!called.has(identifier))
		faults.push(
			faultAt(
				definition,
				"footnote-never-called",
				`the text never calls footnote "${identifier}"; put [^${identifier}] where it belongs, or take the footnote out.`,
			),
		);
	if (children.length !== 1 || children[0]?.type !== "paragraph")
		faults.push(
			faultAt(
				definition,
				"footnote-too-long",
				`footnote "${identifier}" is more than one paragraph; what needs as much room belongs in the text.`,
			),
		);
	return faults;
}

/** What a footnote calls, whether it has words or not. */
function callsWithin(definition: FootnoteDefinition): BodyFault[] {
	const { identifier } = definition;
	const faults: BodyFault[] = [];
	visit(definition, (node) => {
		const calls =
			node.type === "footnoteReference"
				? [node.identifier]
				: node.type === "text"
					? calledWithoutWords(node)
					: [];
		for (const called of calls)
			faults.push(
				faultAt(
					node,
					"footnote-in-footnote",
					`footnote "${identifier}" calls footnote "${called}", but only the text calls footnotes; write the words here, or put [^${called}] in the text.`,
				),
			);
	});
	return faults;
}

function calledInLink(call: FootnoteReference): BodyFault {
	const { identifier } = call;
	return faultAt(
		call,
		"footnote-in-link",
		`footnote "${identifier}" is called inside a link, which can’t lead to two places; put [^${identifier}] behind it.`,
	);
}

function judgeText(node: Text): BodyFault[] {
	return calledWithoutWords(node).map((called) =>
		faultAt(
			node,
			"footnote-without-words",
			`footnote "${called}" has no words; write them on a line of their own: [^${called}]: …`,
		),
	);
}

/** A call stays text where no footnote answers; each is given once. */
export function calledWithoutWords({ value }: Text): string[] {
	const calls = [...value.matchAll(/\[\^([^\]\s]+)\]/g)];
	return [...new Set(calls.flatMap(([, name]) => name ?? []))];
}

function callsIn(node: Nodes): FootnoteReference[] {
	const calls: FootnoteReference[] = [];
	visit(node, "footnoteReference", (call) => {
		calls.push(call);
	});
	return calls;
}

function quoteStart(definition: FootnoteDefinition): string {
	const text = definition.children.map(plainText).join(" ");
	return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
