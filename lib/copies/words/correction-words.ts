// A correction → what is said beside what it touched.
import { messagesFor } from "../../messages/messages-for.ts";
import type { EditionNote } from "../../model/article.ts";
import { formatDate } from "../../text/format-date.ts";

/** "Corrected on 4 March 2026" */
export function correctionWords({ on }: EditionNote, lang: string): string {
	const say = messagesFor(lang);
	return say("article.correctedOn", { on: formatDate(on, say.lang) });
}
