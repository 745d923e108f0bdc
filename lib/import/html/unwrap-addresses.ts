// A tree of HTML → the same with links that lead straight to where Google's redirection would.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { Removal } from "./find-unsafe.ts";

const WRAPPER = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i;

/** `https://www.google.com/url?q=https://rail.example/&sa=D` → `https://rail.example/`; gives what went, each with its place. */
export function unwrapAddresses(tree: Root): Removal[] {
	const removals: Removal[] = [];
	visit(tree, "element", (element) => {
		const address = findWrapped(element);
		if (address === undefined) return;
		const { line, column } = element.position?.start ?? { line: 1, column: 1 };
		removals.push({
			line,
			column,
			text: String(element.properties.href),
			reason: `Google’s redirection; the link leads straight to ${address}`,
		});
		element.properties.href = address;
	});
	return removals;
}

function findWrapped({ tagName, properties }: Element): string | undefined {
	const { href } = properties;
	const isWrapped =
		tagName === "a" && typeof href === "string" && WRAPPER.test(href);
	if (!isWrapped || !URL.canParse(href)) return undefined;
	const { searchParams } = new URL(href);
	const address = searchParams.get("q") ?? searchParams.get("url") ?? "";
	return /^https?:/i.test(address) && URL.canParse(address)
		? address
		: undefined;
}
