// What can be read of an article with Problems → what an editor sees of it.
import type { parseBody } from "../markdown/parse-body.ts";
import type { UnfinishedArticle } from "../model/site.ts";
import { assembleBody } from "./assemble-body.ts";

type Readable = {
	readonly slug: string;
	readonly lang: string;
	/** Of the front matter, as they stand. */
	readonly values: unknown;
	readonly body: ReturnType<typeof parseBody>;
};

/** Gives the text without what would have to be bound to it. */
export function showUnfinished({ slug, lang, values, body }: Readable): {
	readonly unfinished: UnfinishedArticle;
} {
	const headline: unknown = Reflect.get(Object(values), "headline");
	return {
		unfinished: {
			slug,
			lang,
			...(typeof headline === "string" &&
				headline.trim() !== "" && { headline }),
			body: assembleBody(body).body,
		},
	};
}
