// A tree of HTML → the same with paragraphs where two line breaks parted them.
import type { ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

const HOLDERS = /^(?:div|p|td|section|article|main|body|blockquote|center)$/;
const BLOCK =
	/^(?:address|article|aside|blockquote|center|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/** "one<br><br>two" → two paragraphs; in markdown the breaks would be empty lines with a backslash each. */
export function splitBreaks(tree: Root): void {
	visit(tree, "element", (element, index, parent) => {
		if (!HOLDERS.test(element.tagName) || !hasDouble(element.children))
			return undefined;
		const parts = partsOf(element.children);
		if (element.tagName !== "p" || index === undefined) {
			element.children = parts;
			return undefined;
		}
		parent?.children.splice(index, 1, ...parts);
		return index + parts.length;
	});
}

function hasDouble(children: readonly ElementContent[]): boolean {
	const shown = children.filter((child) => !isBlank(child));
	return shown.some((child, at) => isBreak(child) && isBreak(shown[at + 1]));
}

/** Blocks stay as they are; what stands between them and the double breaks becomes a paragraph each. */
function partsOf(children: readonly ElementContent[]): ElementContent[] {
	const parts: ElementContent[] = [];
	let run: ElementContent[] = [];
	const flush = () => {
		while (isBreak(run.at(-1)) || isBlank(run.at(-1))) run.pop();
		if (run.some((child) => !isBlank(child)))
			parts.push({
				type: "element",
				tagName: "p",
				properties: {},
				children: run,
			});
		run = [];
	};
	for (const child of children) {
		const last = run.findLast((one) => !isBlank(one));
		if (child.type === "element" && BLOCK.test(child.tagName)) {
			flush();
			parts.push(child);
		} else if (isBreak(child) && (last === undefined || isBreak(last))) flush();
		else run.push(child);
	}
	flush();
	return parts;
}

function isBreak(node: ElementContent | undefined): boolean {
	return node?.type === "element" && node.tagName === "br";
}

function isBlank(node: ElementContent | undefined): boolean {
	return node?.type === "text" && node.value.trim() === "";
}
