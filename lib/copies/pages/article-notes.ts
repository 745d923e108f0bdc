// What is told below the text of a copy: footnotes, and what the glossary says of the article's terms, as a tree.
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { explanationId, termId } from "../../model/hooks.ts";
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
		marks: readonly string[],
	) =>
		h("aside.note", { id, role: "doc-footnote" }, [
			h("p", [
				...words,
				...marks.flatMap((mark) => [
					" ",
					h(
						"a",
						{ href: `#${mark}`, role: "doc-backlink" },
						say("figure.inText"),
					),
				]),
			]),
		]);
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
					marks,
				),
			),
			...terms.map(({ id, term, says, source }) =>
				noteOf(
					explanationId(id),
					[
						h("b", term),
						`: ${says} ${say("glossary.source", { name: source.name })}, ${source.what}`,
						...(source.url === undefined
							? []
							: [", ", h("a", { href: source.url }, source.url)]),
						".",
					],
					[termId(id)],
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
