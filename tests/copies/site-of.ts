// Articles → a site of nothing else.
import type { Article } from "../../lib/model/article.ts";
import type { Site } from "../../lib/model/site.ts";
import { publisher } from "./copied-article.ts";

export function siteOf(...articles: Article[]): Site {
	return {
		...publisher,
		description: "A site.",
		lang: "en",
		articles,
		pages: [],
		glossary: [],
		editions: [],
		withdrawn: [],
		formerAddresses: [],
		permalinks: [],
		listings: [],
		front: { order: [], sections: [] },
		problems: [],
	};
}
