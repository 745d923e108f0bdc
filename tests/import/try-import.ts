// Any text, imported on a day of the tests: what the properties are tried on.
import { expect } from "vitest";
import type { ImportedDraft } from "../../lib/import/finish-draft.ts";
import { importDocument } from "../../lib/import/import-document.ts";

/** Undefined where the text is refused: it is empty, or all furniture. */
export async function tryImport(
	text: string | Uint8Array,
	fileName: string,
): Promise<ImportedDraft | undefined> {
	const outcome = await importDocument({
		bytes: Buffer.from(text),
		fileName,
		importedOn: "2026-11-24",
		importer: "offprint 0.1.0",
	});
	if ("body" in outcome) return outcome;
	expect(outcome.rule).toMatch(/^import-(?:empty|nothing-left|binary)$/);
	return undefined;
}
