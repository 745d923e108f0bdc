// Few style rules stand between the reader and the headline.
import { EXIT, visit } from "unist-util-visit";
import type { FinishedHtml } from "../html-file.ts";
import { packedBytes } from "../packed-bytes.ts";
import { rawText } from "../raw-text.ts";

/** Bytes in brotli. First paint waits for them: at 400 kbps, 6,000 cost a sixth of its time, 3,000 next to nothing. */
const BUDGET_BYTES = 4_096;

/** Pages of one kind mostly have the same styles, and packing takes longer than reading the page. */
const weighed = new Map<string, number>();

/** Complains where the styles before the first h1 are heavier than their budget. */
export function verifyEarlyStyles({ tree }: FinishedHtml): string[] {
	let css = "";
	visit(tree, "element", (element) => {
		if (element.tagName === "h1") return EXIT;
		if (element.tagName === "style") css += rawText(element);
	});
	const bytes = weighed.get(css) ?? packedBytes(css);
	weighed.set(css, bytes);
	if (bytes <= BUDGET_BYTES) return [];
	return [
		`${bytes} bytes of CSS in brotli before the headline; at most ${BUDGET_BYTES}. Move what the first screen doesn't need to the layer "late".`,
	];
}
