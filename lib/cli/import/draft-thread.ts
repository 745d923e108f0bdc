// A thread that makes drafts of raw texts.
import type { ImportedDraft } from "../../import/finish-draft.ts";
import {
	type ImportInput,
	importDocument,
} from "../../import/import-document.ts";
import type { Problem } from "../../model/problem.ts";

export function runTask(input: ImportInput): Promise<ImportedDraft | Problem> {
	return importDocument(input);
}
