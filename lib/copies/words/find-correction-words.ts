// The id of a part → what is said of its last correction beside it.
import type { Article } from "../../model/article.ts";
import { findCorrection } from "../../model/find-correction.ts";
import { correctionWords } from "./correction-words.ts";

/** Undefined where the part stands as it was first published. */
export function findCorrectionWords(
	id: string,
	article: Article,
): string | undefined {
	const note = findCorrection(article, id);
	return note && correctionWords(note, article.lang);
}
