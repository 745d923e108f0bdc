// A record ↔ the text of its file, sealed: a record that was changed by hand is told from one that publish wrote.
import { load, YAMLException } from "js-yaml";
import { stringify } from "yaml";
import type { z } from "zod";
import { sha256 } from "./hashes.ts";

const HEAD = "# Written by npm run publish. Review it; don’t edit it.\n";
const SEAL = /^seal: ([0-9a-f]{64})\n?$/m;

/** Renders a record with the seal of its text in the last line. */
export function renderRecord(record: object): string {
	const text = HEAD + stringify(record, { lineWidth: 0 });
	return `${text}seal: ${sha256(text)}\n`;
}

export type RecordFault = {
	readonly line: number;
	readonly rule: string;
	readonly message: string;
};

/** Parses the text of a record's file by its schema, or says why it can't be trusted. */
export function parseRecord<Schema extends z.ZodObject>(
	text: string,
	schema: Schema,
): { readonly record: z.infer<Schema> } | RecordFault {
	const conflict = lineOf(text, /^(?:<{7}|={7}|>{7})/m);
	if (conflict !== undefined)
		return { line: conflict, rule: "record-has-conflict", message: CONFLICT };
	const seal = SEAL.exec(text);
	const sealed = seal === null ? "" : text.slice(0, seal.index);
	if (seal === null || sha256(sealed) !== seal[1])
		return { line: 1, rule: "record-edited", message: EDITED };
	const read = readSealed(sealed);
	if ("fault" in read) return unreadable("the file", read.fault);
	const parsed = schema.safeParse(read.values);
	if (parsed.success) return { record: parsed.data };
	const [issue] = parsed.error.issues;
	return unreadable(
		issue?.path.join(".") ?? "the file",
		issue?.message ?? parsed.error.message,
	);
}

/** Nobody asks where in the file a value stands, so it is read by what is quickest. */
function readSealed(
	text: string,
): { readonly values: unknown } | { readonly fault: string } {
	try {
		return { values: load(text) };
	} catch (error) {
		if (error instanceof YAMLException) return { fault: error.reason };
		throw error;
	}
}

function unreadable(what: string, fault: string): RecordFault {
	const message = `${what}: ${fault}; restore the file from version control.`;
	return { line: 1, rule: "record-unreadable", message };
}

const CONFLICT =
	"the record has a merge conflict; keep the side that is published already, then run npm run publish for the other.";
const EDITED =
	"the record was edited by hand: its seal doesn’t fit its text; restore the file from version control and use npm run publish.";

function lineOf(text: string, pattern: RegExp): number | undefined {
	const found = pattern.exec(text);
	return found === null
		? undefined
		: text.slice(0, found.index).split("\n").length;
}
