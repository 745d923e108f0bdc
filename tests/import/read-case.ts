// A folder of a text as it came → what is imported, and what should become of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "../../lib/import/decode/decode-bytes.ts";
import type { ImportedDraft } from "../../lib/import/finish-draft.ts";
import { importDocument } from "../../lib/import/import-document.ts";

export type ImportCase = {
	readonly name: string;
	/** What the case is there for, in a sentence. */
	readonly why: string;
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** A body, or a whole draft where its front matter matters; undefined where the text must stay as it is. */
	readonly expected: string | undefined;
};

/** Reads every case of one room; throws where a file is missing, for nothing is written on the fly. */
export function readCases(room: string): ImportCase[] {
	const folder = join(import.meta.dirname, room);
	return readdirSync(folder)
		.sort()
		.map((name) => {
			const files = readdirSync(join(folder, name));
			const fileName = files.find((file) => file.startsWith("input."));
			if (fileName === undefined)
				throw new Error(`${room}/${name} has no input`);
			const read = (file: string) =>
				readFileSync(join(folder, name, file), "utf8");
			return {
				name,
				why: read("why.txt").trim(),
				bytes: readFileSync(join(folder, name, fileName)),
				fileName,
				expected: room === "untouched" ? undefined : read("expected.md"),
			};
		});
}

/** Imports on a day that never changes; throws where the importer refuses. */
export async function importText(
	bytes: Uint8Array | string,
	fileName = "input.txt",
): Promise<ImportedDraft> {
	const outcome = await importDocument({
		bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes,
		fileName,
		importedOn: "2026-11-24",
		importer: "offprint 0.1.0",
	});
	if ("rule" in outcome) throw new Error(outcome.message);
	return outcome;
}

/** The draft as cases write it: without its origin, which changes with every byte, and without the commented candidates. */
export function withoutOrigin(markdown: string): string {
	const end = markdown.indexOf("\n---\n");
	const front = markdown
		.slice(0, end)
		.replace(/^origin:(?:\n {2}.*)+\n?/m, "")
		.replace(/^#.*\n?/gm, "");
	return `${front.trimEnd()}${markdown.slice(end)}`;
}

/** The text that an import starts from. */
export async function decodeCase({ bytes }: ImportCase): Promise<string> {
	return (await decodeBytes(bytes)).text;
}
