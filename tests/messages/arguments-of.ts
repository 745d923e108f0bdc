// A message → the names of its arguments and of the tags in it.
import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Sorted, each once. Throws what the parser throws at a message that is none. */
export function argumentsOf(message: string, lang: string): string[] {
	const names = new IntlMessageFormat(message, lang).getAst().flatMap(namesIn);
	return [...new Set(names)].sort();
}

function namesIn(element: Element): string[] {
	if (!("value" in element) || element.type === 0) return [];
	const own = element.value;
	if ("options" in element)
		return [
			own,
			...Object.values(element.options).flatMap(({ value }) =>
				value.flatMap(namesIn),
			),
		];
	if ("children" in element) return [own, ...element.children.flatMap(namesIn)];
	return [own];
}
