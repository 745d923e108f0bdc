// Text that is YAML → its values with the place of each, or every fault in it.
import { load, YAMLException } from "js-yaml";
import { LineCounter, parseDocument } from "yaml";
import { explainYaml, findCutTexts, findLooseAliases } from "./explain-yaml.ts";
import { type Locate, locateIn, type Place } from "./locate.ts";

/** A value, in a box of its own: null is one too. */
type Read = { readonly values: unknown };

/** The message is a sentence without its full stop. */
export type YamlFault = Place & { readonly message: string };

/**
 * Reads values by js-yaml, in a quarter of the time of `yaml`, which knows places: it is asked where a place is wanted, and for what
 * js-yaml refuses, since it finds more than the first fault. Both read YAML 1.2 by its core schema.
 */
export function readYaml(
	source: string,
):
	| (Read & { readonly locate: Locate })
	| { readonly faults: readonly YamlFault[] } {
	const read = readQuickly(source);
	if (read !== undefined && !MAY_BE_CUT.test(source))
		return { ...read, locate: locateLater(source) };
	const { document, lines } = parse(source);
	const explained =
		document.errors.length > 0
			? explainYaml(source, document.errors)
			: [...findLooseAliases(document), ...findCutTexts(source, document)];
	if (explained.length === 0)
		return { values: document.toJS(), locate: locateIn(document, lines) };
	return {
		faults: explained.map(({ offset, message }) => {
			const { line, col } = lines.linePos(offset);
			return { line, column: col, message };
		}),
	};
}

/** A number sign after a space and before a letter or digit, as in “Pier #1”. */
const MAY_BE_CUT = /\S[ \t]+#[^\s#]/;

function readQuickly(source: string): Read | undefined {
	try {
		return { values: load(source) };
	} catch (error) {
		if (error instanceof YAMLException) return undefined;
		throw error;
	}
}

function locateLater(source: string): Locate {
	let locate: Locate | undefined;
	return (path, asKey) => {
		if (locate === undefined) {
			const { document, lines } = parse(source);
			locate = locateIn(document, lines);
		}
		return locate(path, asKey);
	};
}

function parse(source: string) {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: lines,
		prettyErrors: false,
	});
	return { document, lines };
}
