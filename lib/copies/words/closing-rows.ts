// An article → what stands below its text in every copy: sources, checks, changes, and what this copy is.
import type { Article, EditionNote, Source } from "../../model/article.ts";
import { noteId } from "../../model/hooks.ts";
import { countOf } from "../../text/count-of.ts";
import { formatDate } from "../../text/format-date.ts";
import { currentEditionAddress, permalinkOf } from "./copy-address.ts";
import { editionDay } from "./edition-day.ts";
import { NOTE_KIND_WORDS } from "./kind-words.ts";
import type { Publisher } from "./publisher.ts";

/** A line: what is set strong, what follows it, and an address, which a copy on paper writes out. */
export type ClosingLine = {
	readonly strong?: string;
	readonly text: string;
	readonly url?: string;
	/** Where corrections in the text lead to. */
	readonly id?: string;
};
export type ClosingRow = {
	readonly title: string;
	readonly lines: readonly ClosingLine[];
};

/** The rows, in order; one about checks only where there is something that was checked. */
export function closingRows(article: Article, site: Publisher): ClosingRow[] {
	const { sources, notes, lang, edition } = article;
	const checked = listChecked(article);
	const day = formatDate(editionDay(article), lang);
	return [
		{
			title: "What this rests on",
			lines: sources.map((source) => sourceLine(source, lang)),
		},
		...(checked === ""
			? []
			: [
					{
						title: "How it was checked",
						lines: [
							{
								text: `${checked} compared with the text, word for word, before this copy was made.`,
							},
						],
					},
				]),
		{
			title: "Changes",
			lines:
				notes.length === 0
					? [{ text: "None since it was first published." }]
					: notes.toReversed().map((note) => noteLine(note, lang)),
		},
		{
			title: "This copy",
			lines: [
				{
					text: `Edition ${edition}, published on ${day} by ${site.name} at`,
					url: permalinkOf(article, site),
				},
				{
					text: "Whether it is still the current one, and what was changed since, is told at",
					url: currentEditionAddress(article, site),
				},
			],
		},
	];
}

function listChecked({ figures, pullQuotes }: Article): string {
	return [
		...(figures.length > 0
			? [countOf(figures.length, "figure", "figures")]
			: []),
		...(pullQuotes.length > 0
			? [countOf(pullQuotes.length, "pull quote", "pull quotes")]
			: []),
	].join(" and ");
}

function sourceLine({ name, what, date, url }: Source, lang: string) {
	return {
		strong: capitalise(name, lang),
		text: `, ${formatDate(date, lang)}. ${what}`,
		...(url !== undefined && { url }),
	};
}

function noteLine(
	{ kind, on, text, edition }: EditionNote,
	lang: string,
): ClosingLine {
	return {
		id: noteId(edition),
		strong: `${NOTE_KIND_WORDS[kind]}, ${formatDate(on, lang)}.`,
		text: ` ${text}`,
	};
}

/** As the page's style sheet does it. */
function capitalise(name: string, lang: string): string {
	const [first = ""] = name;
	return first.toLocaleUpperCase(lang) + name.slice(first.length);
}
