// A tree of HTML → the same with raised and lowered digits as characters, for markdown has no such marks.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** "10<sup>2</sup>" → "10²", where it would be "102"; "CO<sub>2</sub>" → "CO₂". Letters stay as they are. */
export function setRaisedDigits(tree: Root): void {
	visit(tree, "element", (element, index, parent) => {
		if (!/^su[bp]$/.test(element.tagName) || index === undefined)
			return undefined;
		const words = wordsOfElement(element);
		if (!/^\d{1,4}$/.test(words)) return undefined;
		const digits = element.tagName === "sup" ? RAISED : LOWERED;
		const value = [...words].map((digit) => digits[Number(digit)]).join("");
		parent?.children.splice(index, 1, { type: "text", value });
		return index + 1;
	});
}
