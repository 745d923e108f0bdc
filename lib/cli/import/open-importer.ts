// How many texts there are → what imports them: this thread, or several where they are many.
import { availableParallelism } from "node:os";
import type { ImportedDraft } from "../../import/finish-draft.ts";
import {
	type ImportInput,
	importDocument,
} from "../../import/import-document.ts";
import type { Problem } from "../../model/problem.ts";
import { openThreads } from "../threads/open-threads.ts";

/** A thread reads its lists of words first, which takes as long as some texts do. */
const TEXTS_WORTH_A_THREAD = 50;
/** Each needs 100 MB for them. */
const MOST_THREADS = 3;

export type Importer = {
	readonly run: (input: ImportInput) => Promise<ImportedDraft | Problem>;
	/** How many texts it is best given at a time. */
	readonly atOnce: number;
	readonly close: () => Promise<void>;
};

/** Opens what imports `texts` texts. */
export async function openImporter(texts: number): Promise<Importer> {
	const count = Math.min(
		availableParallelism(),
		MOST_THREADS,
		Math.floor(texts / TEXTS_WORTH_A_THREAD),
	);
	if (count < 2)
		return { run: importDocument, atOnce: 1, close: async () => undefined };
	const threads = await openThreads<ImportInput, ImportedDraft | Problem>({
		module: new URL("./draft-thread.mjs", import.meta.url),
		count,
	});
	// While a draft is written, its thread is at the next.
	return { ...threads, atOnce: count * 2 };
}
