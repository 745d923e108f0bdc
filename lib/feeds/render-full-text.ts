// An article → its whole text as HTML that feed readers show.
import { absoluteUrl, articlePath } from "../model/address.ts";
import type {
	Article,
	EditionNote,
	Figure,
	NoteKind,
	Source,
} from "../model/article.ts";
import { figureNote } from "../model/figure-note.ts";
import { figureId, SOURCES_ID } from "../model/hooks.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { formatDate } from "../text/format-date.ts";
import { absoluteLinks } from "./absolute-links.ts";

const NOTE_WORDS: Readonly<Record<NoteKind, string>> = {
	correction: "Correction",
	update: "Update",
	"minor edit": "Minor edit",
};

/** Dek, notes on what was changed, text, the figures with their hedges and sources, what it rests on. Pull quotes only repeat the text. */
export function renderFullText(siteUrl: string, article: Article): string {
	const { slug, dek, notes, body, figures, sources, lang } = article;
	const path = articlePath(slug);
	const page = absoluteUrl(siteUrl, path);
	return [
		`<p><em>${escapeHtml(dek)}</em></p>`,
		...notes.map((note) => renderNote(note, lang)),
		...body.map(({ html }) => absoluteLinks(html, siteUrl, path)),
		...(figures.length === 0
			? []
			: [
					"<h2>The figures</h2>",
					`<ul>${figures.map((figure) => renderFigure(figure, page, lang)).join("")}</ul>`,
				]),
		`<h2><a href="${page}#${SOURCES_ID}">What this rests on</a></h2>`,
		`<ul>${sources.map((source) => renderSource(source, lang)).join("")}</ul>`,
	].join("\n");
}

function renderSource({ name, what, date }: Source, lang: string): string {
	const named = escapeHtml(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
	return `<li><strong>${named}</strong>, ${formatDate(date, lang)}. ${escapeHtml(what)}</li>`;
}

function renderNote({ kind, on, text }: EditionNote, lang: string): string {
	return `<p><strong>${NOTE_WORDS[kind]}, ${formatDate(on, lang)}.</strong> ${escapeHtml(text)}</p>`;
}

function renderFigure(figure: Figure, page: string, lang: string): string {
	const { id, label, value, asOf } = figure;
	const { standing, says } = figureNote(figure);
	const note = escapeHtml(`${standing}${says}, ${formatDate(asOf, lang)}.`);
	return `<li>${escapeHtml(label)}: <a href="${page}#${figureId(id)}">${escapeHtml(value.shown)}</a>. ${note}</li>`;
}
