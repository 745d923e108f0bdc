// An article → its whole text as HTML that feed readers show.

import { messagesFor } from "../messages/messages-for.ts";
import { absoluteUrl, articlePath } from "../model/address.ts";
import type { Article, EditionNote, Figure, Source } from "../model/article.ts";
import { datedNote } from "../model/dated-note.ts";
import { figureNote } from "../model/figure-note.ts";
import { figureId, SOURCES_ID } from "../model/hooks.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { formatDate } from "../text/format-date.ts";
import { wordGap } from "../text/word-gap.ts";
import { absoluteLinks } from "./absolute-links.ts";

/** Dek, notes on what was changed, text, the figures with their hedges and sources, what it rests on. Pull quotes only repeat the text. */
export function renderFullText(siteUrl: string, article: Article): string {
	const { slug, dek, notes, body, footnotes, figures, sources, lang } = article;
	const say = messagesFor(lang);
	const path = articlePath(slug);
	const page = absoluteUrl(siteUrl, path);
	return [
		`<p><em>${escapeHtml(dek)}</em></p>`,
		...notes.map((note) => renderNote(note, lang)),
		...body.map(({ html }) => absoluteLinks(html, siteUrl, path)),
		...(footnotes.length === 0
			? []
			: [
					`<h2>${say("footnotes.title")}</h2>`,
					`<ol>${footnotes.map(({ html }) => `<li>${absoluteLinks(html, siteUrl, path)}</li>`).join("")}</ol>`,
				]),
		...(figures.length === 0
			? []
			: [
					`<h2>${say("figures.title")}</h2>`,
					`<ul>${figures.map((figure) => renderFigure(figure, page, lang)).join("")}</ul>`,
				]),
		`<h2><a href="${page}#${SOURCES_ID}">${say("sources.title")}</a></h2>`,
		`<ul>${sources.map((source) => renderSource(source, lang)).join("")}</ul>`,
	].join("\n");
}

function renderSource({ name, what, date }: Source, lang: string): string {
	const say = messagesFor(lang);
	const dated = say("sources.dated", { on: formatDate(date, say.lang) });
	const named = escapeHtml(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
	return `<li><strong>${named}</strong>${dated}${wordGap(lang)}${escapeHtml(what)}</li>`;
}

function renderNote({ kind, on, text }: EditionNote, lang: string): string {
	return `<p><strong>${datedNote(kind, on, lang)}</strong>${wordGap(lang)}${escapeHtml(text)}</p>`;
}

function renderFigure(figure: Figure, page: string, lang: string): string {
	const { id, label, value } = figure;
	const { standing, saysWhen } = figureNote(figure, lang);
	const say = messagesFor(lang);
	const gap = wordGap(lang);
	const note = escapeHtml(`${standing}${saysWhen}${say("stop")}`);
	const link = `<a href="${page}#${figureId(id)}">${escapeHtml(value.shown)}</a>`;
	const labelled = say("labelled", {
		label: escapeHtml(label),
		value: link,
	});
	return `<li>${labelled}${say("stop")}${gap}${note}</li>`;
}
