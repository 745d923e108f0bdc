// A style sheet → what the first screen needs, and what may come at the end of the page.
import postcss, { type AtRule, type ChildNode, type Root } from "postcss";

const LATE_LAYER = "late";

export type SplitCss = { readonly early: string; readonly late: string };

/**
 * Cuts the layer `late`, print rules and page rules out of a style sheet. Where the layer stood first, `@layer late;` stays, so that the order of
 * layers is that of the whole. A print rule inside another layer keeps that layer.
 */
export function splitLateCss(css: string): SplitCss {
	const early = postcss.parse(css);
	const late = postcss.root();
	let isLayerNamed = false;
	for (const node of [...early.nodes]) {
		if (isLayer(node) && namesOf(node).includes(LATE_LAYER)) {
			if (node.nodes === undefined) {
				isLayerNamed = true;
				continue;
			}
			if (!isLayerNamed)
				node.before(postcss.atRule({ name: "layer", params: LATE_LAYER }));
			isLayerNamed = true;
			late.append(node.remove());
		} else if (isForPaper(node)) late.append(node.remove());
		else if (isLayer(node)) movePrintRules(node, late);
	}
	return { early: early.toString().trim(), late: late.toString().trim() };
}

function movePrintRules(layer: AtRule, late: Root): void {
	const printed = (layer.nodes ?? []).filter(isForPaper);
	if (printed.length === 0) return;
	const copy = postcss.atRule({ name: "layer", params: layer.params });
	for (const rule of printed) copy.append(rule.remove());
	late.append(copy);
}

function isLayer(node: ChildNode): node is AtRule {
	return node.type === "atrule" && node.name === "layer";
}

function namesOf({ params }: AtRule): string[] {
	return params.split(",").map((name) => name.trim());
}

function isForPaper(node: ChildNode): boolean {
	if (node.type !== "atrule") return false;
	if (node.name === "page") return true;
	return (
		node.name === "media" &&
		/^(?:only\s+)?print\b/.test(node.params) &&
		!node.params.includes(",")
	);
}
