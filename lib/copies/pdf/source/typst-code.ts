// Values → the code that gives them in Typst: lists, records, blocks, calls.
import { typstString } from "./typst-string.ts";

/** A piece of Typst's code, made of strings by `typstString` and of names of ours. */
export type TypstCode = string;

/** Pieces of content, one after the other; nothing for none. */
export function typstBlock(pieces: readonly TypstCode[]): TypstCode {
	return pieces.length === 0 ? "[]" : `{${pieces.join(";")}}`;
}

export function typstList(items: readonly TypstCode[]): TypstCode {
	// Without the comma one item would be no list.
	return `(${items.map((item) => `${item},`).join("")})`;
}

/** A call by name; arguments that are undefined are left out. */
export function typstCall(
	name: string,
	named: Readonly<Record<string, TypstCode | undefined>>,
	...positional: readonly TypstCode[]
): TypstCode {
	const given = Object.entries(named).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	return `${name}(${[...positional, ...given].join(", ")})`;
}

/** An optional text as a string. */
export function typstOptional(text: string | undefined): TypstCode | undefined {
	return text === undefined ? undefined : typstString(text);
}
