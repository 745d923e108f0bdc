// A tree of HTML → the same with raised and lowered digits as characters, for markdown has no such marks.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
const SIGNS = { raised: "⁻⁺", lowered: "₋₊" } as const;

/** "10<sup>2</sup>" → "10²", where it would be "102"; "ha<sup>−1</sup>" → "ha⁻¹", "CO<sub>2</sub>" → "CO₂". Letters stay as they are. */
export function setRaisedDigits(tree: Root): void {
	visit(tree, "element", (element, index, parent) => {
		if (!/^su[bp]$/.test(element.tagName) || index === undefined)
			return undefined;
		const words = wordsOfElement(element);
		const number = /^(?<sign>[-−–+]?)(?<digits>\d{1,4})$/.exec(words)?.groups;
		if (number === undefined) return undefined;
		const isRaised = element.tagName === "sup";
		const digits = isRaised ? RAISED : LOWERED;
		const signs = isRaised ? SIGNS.raised : SIGNS.lowered;
		const { sign = "", digits: written = "" } = number;
		const value = [
			sign === "" ? "" : signs[sign === "+" ? 1 : 0],
			...[...written].map((digit) => digits[Number(digit)]),
		].join("");
		parent?.children.splice(index, 1, { type: "text", value });
		return index + 1;
	});
}
