// The terms that an article explains → the row below its text that does so, all in one paragraph: a sheet has two sides. The page of the glossary tells their sources.
import { messagesFor } from "../../../messages/messages-for.ts";
import {
	absoluteUrl,
	GLOSSARY_SLUG,
	pagePath,
} from "../../../model/address.ts";
import type { Article } from "../../../model/article.ts";
import type { Publisher } from "../../words/publisher.ts";
import { breakLongWords } from "./break-long-words.ts";
import {
	type TypstCode,
	typstBlock,
	typstCall,
	typstList,
} from "./typst-code.ts";
import { typstString } from "./typst-string.ts";

/** A title and its text for each row; none where nothing is explained. */
export function typstOfTerms(
	{ terms, lang }: Article,
	site: Publisher,
): TypstCode[] {
	if (terms.length === 0) return [];
	const say = messagesFor(lang);
	const address = absoluteUrl(site.url, pagePath(GLOSSARY_SLUG));
	const shown = address.replace(/^https?:\/\//, "");
	const pieces = [
		...terms.flatMap(({ term, says }) => [
			...say
				.woven<{ readonly strong: string }>("glossary.says", {
					term: breakLongWords(term),
					says: breakLongWords(says),
					name: (words) => ({ strong: words.join("") }),
				})
				.map((piece) =>
					typeof piece === "string"
						? typstString(piece)
						: `strong(text(fill: black, ${typstString(piece.strong)}))`,
				),
			typstString(" "),
		]),
		typstString(`${say("glossary.sources")} `),
		typstCall("link", {}, typstString(address), typstString(shown)),
	];
	return [
		typstList([
			typstString(say("glossary.title")),
			typstCall("par", {}, typstBlock(pieces)),
		]),
	];
}
