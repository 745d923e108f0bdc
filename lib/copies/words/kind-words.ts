// Kinds of article and of change → the words that readers see, as on the page.
import type { ArticleKind, NoteKind } from "../../model/article.ts";

export const ARTICLE_KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
	news: "News",
	analysis: "Analysis",
	opinion: "Opinion",
	imported: "Imported text",
};

export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, string>> = {
	correction: "Correction",
	update: "Update",
	"minor edit": "Minor edit",
};
