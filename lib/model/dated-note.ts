// A change to a published article → its kind and its day, in words.
import { messagesFor } from "../messages/messages-for.ts";
import { formatDate } from "../text/format-date.ts";
import type { NoteKind } from "./article.ts";

const NOTE_KEYS = {
	correction: "correction",
	update: "update",
	"minor edit": "minorEdit",
} as const;

/** "Correction, 3 March 2027." */
export function datedNote(kind: NoteKind, on: string, lang: string): string {
	const say = messagesFor(lang);
	return say("note.dated", {
		kind: say(`note.kind.${NOTE_KEYS[kind]}`),
		on: formatDate(on, say.lang),
	});
}
