// What is told below the text of a copy: footnotes, and what the glossary says of the article's terms, as a tree.
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { footnoteWays } from "../../model/footnote-ways.ts";
import { explanationId, termId } from "../../model/hooks.ts";
import { addressSetting } from "../../text/text-setting.ts";
import { wordGap } from "../../text/word-gap.ts";
import type { Publisher } from "../words/publisher.ts";
import { copiedBody } from "./copied-body.ts";
import { correctionOf } from "./correction-of.ts";

/** None where the article has neither. By their roles reading systems show each note where it is called. */
export function articleNotes(article: Article, site: Publisher): Element[] {
	const { footnotes, terms, lang } = article;
	if (footnotes.length + terms.length === 0) return [];
	const say = messagesFor(lang);
	const noteOf = (
		id: string,
		words: readonly (ElementContent | string)[],
		ways: readonly (string | Element)[],
	) =>
		h("aside.note", { id, role: "doc-footnote" }, [
			h("p", [...words, ...ways]),
		]);
	const wayBack = (mark: string, words: string, ariaLabel?: string) =>
		h("a", { href: `#${mark}`, role: "doc-backlink", ariaLabel }, words);
	const waysBack = (number: number, marks: readonly string[]) => [
		...(marks.length > 1 ? [" ", say("figure.inText")] : []),
		...footnoteWays(number, marks, lang).flatMap(({ mark, words, name }) => [
			" ",
			wayBack(mark, words, name),
		]),
	];
	return [
		h("section.notes.label", [
			h("h2", say("footnotes.title")),
			...footnotes.map(({ id, number, html, marks }) =>
				noteOf(
					id,
					[
						`${number}. `,
						...wordsOf(html, article, site),
						...correctionOf(id, article),
					],
					waysBack(number, marks),
				),
			),
			...terms.map(({ id, term, says, source }) =>
				noteOf(
					explanationId(id),
					[
						...say.woven<Element>("glossary.says", {
							term,
							says,
							name: (words) => h("b", [...words]),
						}),
						`${wordGap(lang)}${say("glossary.source", { name: source.name })}${say("list.comma")}${source.what}`,
						...(source.url === undefined
							? []
							: [
									say("list.comma"),
									h(
										"a",
										{ href: source.url, ...addressSetting(lang) },
										source.url,
									),
								]),
						say("stop"),
					],
					[" ", wayBack(termId(id), say("figure.inText"))],
				),
			),
		]),
	];
}

function wordsOf(html: string, article: Article, site: Publisher) {
	return copiedBody(html, article, site).children.flatMap((node) =>
		node.type === "element" || node.type === "text" ? [node] : [],
	);
}
