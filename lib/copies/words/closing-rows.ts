// An article → what stands below its text in every copy: sources, checks, changes, and what this copy is.

import { messagesFor } from "../../messages/messages-for.ts";
import type { Article, EditionNote, Source } from "../../model/article.ts";
import { datedNote } from "../../model/dated-note.ts";
import { noteId } from "../../model/hooks.ts";
import { listChecked } from "../../model/list-checked.ts";
import { formatDate } from "../../text/format-date.ts";
import { wordGap } from "../../text/word-gap.ts";
import { currentEditionAddress, permalinkOf } from "./copy-address.ts";
import { editionDay } from "./edition-day.ts";
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
	const say = messagesFor(lang);
	const checked = listChecked(article);
	const day = formatDate(editionDay(article), lang);
	return [
		{
			title: say("sources.title"),
			lines: sources.map((source) => sourceLine(source, lang)),
		},
		...(checked === ""
			? []
			: [
					{
						title: say("checked.title"),
						lines: [
							{
								text: say("checked.copy", { what: checked }),
							},
						],
					},
				]),
		{
			title: say("changes.title"),
			lines:
				notes.length === 0
					? [{ text: say("changes.noneYet") }]
					: notes.toReversed().map((note) => noteLine(note, lang)),
		},
		{
			title: say("copy.title"),
			lines: [
				{
					text: say("copy.published", { edition, on: day, site: site.name }),
					url: permalinkOf(article, site),
				},
				{
					text: say("copy.current"),
					url: currentEditionAddress(article, site),
				},
			],
		},
	];
}

function sourceLine({ name, what, date, url }: Source, lang: string) {
	const say = messagesFor(lang);
	const dated = say("sources.dated", { on: formatDate(date, say.lang) });
	return {
		strong: capitalise(name, lang),
		text: `${dated}${wordGap(lang)}${what}`,
		...(url !== undefined && { url }),
	};
}

function noteLine(
	{ kind, on, text, edition }: EditionNote,
	lang: string,
): ClosingLine {
	return {
		id: noteId(edition),
		strong: datedNote(kind, on, lang),
		text: `${wordGap(lang)}${text}`,
	};
}

/** As the page's style sheet does it. */
function capitalise(name: string, lang: string): string {
	const [first = ""] = name;
	return first.toLocaleUpperCase(lang) + name.slice(first.length);
}
