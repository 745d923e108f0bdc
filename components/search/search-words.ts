// A language → what the script of /search/ says in it.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { SearchWords } from "../../lib/model/search-result.ts";

/** Places for the script to fill stay as they are: "{count}". */
export function searchWords(lang: string): SearchWords {
	const say = messagesFor(lang);
	return {
		lang: say.lang,
		kinds: {
			all: say("search.all"),
			article: say("search.articles"),
			figure: say("figuresIndex.title"),
			quote: say("search.quotes"),
		},
		byKind: say("search.byKind"),
		found: say("search.found", { count: "{count}" }),
		nothing: say("search.nothing", { query: "{query}" }),
		otherWords: say("search.otherWords"),
		widen: say("search.widen"),
		searching: say("search.searching"),
		failed: say("search.failed"),
		failedOffline: say("search.failedOffline"),
		retry: say("script.tryAgain"),
		allOf: say("search.allOf", { kind: "{kind}", count: "{count}" }),
		more: say("search.more"),
		quoted: say("quote.quoted", { text: "{text}" }),
	};
}
