// A tree of markdown → the same with emphasis that can be written plainly.
import type { Nodes, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";

/**
 * Puts spaces outside the marks that they stand in, and takes marks away where CommonMark would not read them: those that enclose
 * nothing, and those whose edge is a sign against a letter ("**Note:**the"). The writer would encode the letter as `&#x74;` there.
 */
export function settleMarks(root: Root): void {
	visit(root, (node, index, parent) => {
		if (parent === undefined || index === undefined || !isMark(node))
			return undefined;
		const { children } = node;
		const [before, after] = takeSpaces(children);
		const words = textOf(node);
		const siblings: Nodes[] = parent.children;
		const left = before || textOf(siblings[index - 1]);
		const right = after || textOf(siblings[index + 1]);
		const isPlain =
			words !== "" &&
			flanks(left.slice(-1), words[0]) &&
			flanks(right[0], words.at(-1));
		const kept = isPlain ? [node] : children;
		const pieces: Nodes[] = [...spaceOf(before), ...kept, ...spaceOf(after)];
		siblings.splice(index, 1, ...pieces);
		return isPlain ? index + pieces.length : index;
	});
}

type Mark = Extract<
	PhrasingContent,
	{ type: "strong" | "emphasis" | "delete" }
>;

function isMark(node: Nodes): node is Mark {
	return ["strong", "emphasis", "delete"].includes(node.type);
}

/** Cuts the spaces at both ends off the outermost texts; gives them. */
function takeSpaces(children: readonly PhrasingContent[]): [string, string] {
	const first = children[0];
	let before = "";
	if (first?.type === "text") {
		before = /^\s*/.exec(first.value)?.[0] ?? "";
		first.value = first.value.slice(before.length);
	}
	const last = children.at(-1);
	let after = "";
	if (last?.type === "text") {
		after = /\s*$/.exec(last.value)?.[0] ?? "";
		last.value = last.value.slice(0, last.value.length - after.length);
	}
	return [before, after];
}

function spaceOf(value: string): Nodes[] {
	return value === "" ? [] : [{ type: "text", value }];
}

/** Whether a mark may stand between what is outside and what is inside (CommonMark 6.2). */
function flanks(
	outside: string | undefined,
	inside: string | undefined,
): boolean {
	if (inside === undefined || /\s/.test(inside)) return false;
	const isSign = /[\p{P}\p{S}]/u.test(inside);
	return (
		!isSign ||
		outside === undefined ||
		outside === "" ||
		/[\s\p{P}\p{S}]/u.test(outside)
	);
}

function textOf(node: Nodes | undefined): string {
	if (node === undefined) return "";
	if ("children" in node) return node.children.map(textOf).join("");
	return "value" in node ? node.value : "";
}
