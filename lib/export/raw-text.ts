// A style or script element → its text as it stands.
import type { Element } from "hast";

/** The text of an element that holds nothing but text. */
export function rawText({ children }: Element): string {
	return children
		.map((child) => (child.type === "text" ? child.value : ""))
		.join("");
}
