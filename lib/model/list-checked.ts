// An article → what of it was compared with its text, in words.
import { messagesFor } from "../messages/messages-for.ts";
import type { Article } from "./article.ts";

/** "6 figures and 5 pull quotes"; empty where there was nothing to compare. */
export function listChecked({ figures, pullQuotes, lang }: Article): string {
	const say = messagesFor(lang);
	const parts = [
		...(figures.length > 0
			? [say("count.figures", { count: figures.length })]
			: []),
		...(pullQuotes.length > 0
			? [say("count.quotes", { count: pullQuotes.length })]
			: []),
	];
	return new Intl.ListFormat(say.lang).format(parts);
}
