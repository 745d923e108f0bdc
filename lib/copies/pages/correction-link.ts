// A correction → the words that tell of it beside what it touched, leading to what was wrong.
import type { Element } from "hast";
import { h } from "hastscript";
import type { EditionNote } from "../../model/article.ts";
import { noteId } from "../../model/hooks.ts";
import { correctionWords } from "../words/correction-words.ts";

/** A link to the note below the text. */
export function correctionLink(note: EditionNote, lang: string): Element {
	return h(
		"a",
		{ href: `#${noteId(note.edition)}` },
		correctionWords(note, lang),
	);
}
