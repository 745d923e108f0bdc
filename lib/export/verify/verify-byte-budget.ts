// An article page fits into what a server sends at once.
import { select } from "hast-util-select";
import type { FinishedHtml } from "../html-file.ts";
import { packedBytes } from "../packed-bytes.ts";

/**
 * Bytes in brotli of an article page: ten packets of 1,460 bytes (the first window of TCP, RFC 6928) less 1,000 for the headers of the answer.
 * An article longer than this many words may weigh as much more as its further words do with their markup.
 */
const BUDGET = { bytes: 13_600, words: 1_000, bytesPerFurtherWord: 4 };

/** Complains of an article page that is heavier than its budget. */
export function verifyByteBudget({ tree, html }: FinishedHtml): string[] {
	const article = select("article[data-words]", tree);
	if (article === undefined) return [];
	const words = Number(article.properties.dataWords);
	const further = Math.max(0, words - BUDGET.words);
	const budgetBytes = BUDGET.bytes + further * BUDGET.bytesPerFurtherWord;
	const bytes = packedBytes(html);
	if (bytes <= budgetBytes) return [];
	return [
		`${bytes} bytes in brotli; an article page of ${words} words may have ${budgetBytes}.`,
	];
}
