// What a YAML parser complains of → what an editor wrote and what to write instead.
import { type Alias, type Document, visit, type YAMLError } from "yaml";

/** A fault at its place in the source; the message is a sentence without its full stop. */
export type Explained = { readonly offset: number; readonly message: string };

const QUOTE = "put the whole text in quotation marks";

/**
 * Explains the first fault of syntax, since what comes after it mostly follows from it: a tab on one line made fourteen complaints on
 * seven. A name that stands twice has nothing to do with others: each is told.
 */
export function explainYaml(
	source: string,
	errors: readonly YAMLError[],
): Explained[] {
	const twice = errors.filter(({ code }) => code === "DUPLICATE_KEY");
	const [first] = errors
		.filter(({ code }) => code !== "DUPLICATE_KEY")
		.toSorted((a, b) => a.pos[0] - b.pos[0]);
	return [...twice, ...(first ? [first] : [])].map((error) => ({
		offset: placeOf(error, source),
		message: explain(error, source),
	}));
}

/** Where the editor has to look: the parser tells some faults where they came to an end, or where they began to matter. */
function placeOf(error: YAMLError, source: string): number {
	const [offset] = error.pos;
	if (isNested(error, source)) return nextField(offset, source);
	if (!isUnclosed(error)) return offset;
	const opened = [
		...source.slice(0, offset).matchAll(/^[ -]*(?:[\w-]+:)?[ \t]*(?=["'])/gm),
	].at(-1);
	return opened === undefined ? offset : opened.index + opened[0].length;
}

const isUnclosed = ({ code, message }: YAMLError) =>
	code === "MISSING_CHAR" && /quote/.test(message);

/** Whether a value is a whole one, and the line below it, indented further, a field: the fault is told where the value stands. */
function isNested({ code, pos }: YAMLError, source: string): boolean {
	const [rest = ""] = source.slice(pos[0]).split("\n", 1);
	return (
		code === "BLOCK_AS_IMPLICIT_KEY" &&
		!ODD_SPACES.test(lineFrom(source, pos[0])) &&
		!/:(?:[ \t]|$)/.test(rest)
	);
}

/** Those that don’t break, or are wider, at the start of a line: YAML takes them for letters. */
const ODD_SPACES = /^ *[^\S \t\n]/;

function lineFrom(source: string, offset: number): string {
	return source.slice(source.lastIndexOf("\n", offset - 1) + 1);
}

function nextField(offset: number, source: string): number {
	const end = source.indexOf("\n", offset);
	return end + 1 + source.slice(end + 1).search(/\S/);
}

/** References to what isn’t there, which are told only when values are asked for: "*Titanic* sinks" starts with one. */
export function findLooseAliases(document: Document.Parsed): Explained[] {
	const found: Explained[] = [];
	visit(document, {
		Alias: (_, alias: Alias) => {
			if (alias.resolve(document) !== undefined) return;
			found.push({
				offset: alias.range?.[0] ?? 0,
				message: `a text can’t start with *; ${QUOTE}`,
			});
		},
	});
	return found;
}

/** Texts that lose their end: "Pier #1 reopens" is "Pier" and a comment. A comment that is meant has a space after its sign. */
export function findCutTexts(
	source: string,
	document: Document.Parsed,
): Explained[] {
	const found: Explained[] = [];
	visit(document, {
		Scalar: (_, { type, range, value }) => {
			const cut = /^[ \t]+(#[^\s#]\S*)/.exec(source.slice(range?.[1]))?.[1];
			if (type !== "PLAIN" || cut === undefined) return;
			found.push({
				offset: range?.[0] ?? 0,
				message: `"${cut}" would begin a comment and leave "${value}"; ${QUOTE}`,
			});
		},
	});
	return found;
}

function explain(error: YAMLError, source: string): string {
	const { code, pos, message } = error;
	const rest = source.slice(pos[0]);
	const line = lineFrom(source, pos[0]);
	if (ODD_SPACES.test(line))
		return "the spaces that indent this line aren’t ordinary ones; type them anew";
	if (code === "TAB_AS_INDENT" || /^ *\t/.test(line))
		return "a tab indents this line; use spaces";
	if (code === "DUPLICATE_KEY")
		return `"${/^[^:\n]*/.exec(rest)?.[0]}" stands here a second time; take one of the two away`;
	if (isNested(error, source))
		return "this line is indented further than those beside it; begin it where they begin";
	if (code === "BLOCK_AS_IMPLICIT_KEY")
		return `a text that has a colon can’t stand bare; ${QUOTE}${/^[ -]*[\w-]+:/.test(line) ? `, as in ${/[\w-]+/.exec(line)?.[0]}: "…"` : ""}`;
	const mark = /^[ -]*[\w-]+:[ \t]+([*&!"'])/.exec(line)?.[1];
	if (code === "UNEXPECTED_TOKEN" && mark !== undefined)
		return /["']/.test(mark)
			? "words follow the quotation mark that ends the text; put all of it between the marks"
			: `a text can’t start with ${mark}; ${QUOTE}`;
	if (code === "MULTILINE_IMPLICIT_KEY")
		return "this line is no field; if it goes on from the line above, indent it";
	if (code === "BAD_SCALAR_START")
		return `a text can’t start with ${rest[0]}; ${QUOTE}`;
	if (isUnclosed(error))
		return "the quotation mark that opens here isn’t closed; close it, or take it away";
	const [told = message] = message.split("\n", 1);
	return `${told.replace(/\.$/, "")}; mend this line`;
}
