// An article with a past: published, then changed, split, merged, moved, cut and renamed, each time as an editor would do it.
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { publishContent } from "../../lib/cli/publishing/publish-content.ts";
import type { Note } from "../../lib/record/publish/publication.ts";

/** The slug under which it was first published, and the present one. */
export const EDITED = { first: "edited-article", now: "edited-again" } as const;

const PARAGRAPHS = [
	"The ferry between the two islands will run every hour from May, the company that owns it said on Monday.",
	"Until now it ran every two hours. On summer days people were left standing on the quay with their bicycles.",
	"A second ship has been bought for it. She is smaller than the first, and carries ninety passengers.",
	"The fare stays the same. A season ticket costs 120 euros, as it has for three years.",
	"Fishermen had asked for a slower speed near the harbour. The company has agreed to that.",
	"In winter the ferry will rest for two weeks, so that both ships can be painted.",
] as const;

type Edit = {
	readonly edit: (paragraphs: readonly string[]) => string[];
	readonly note: Note;
	readonly fare?: string;
	readonly quotes?: readonly object[];
};

const QUOTES = [{ id: "quay", text: "people were left standing on the quay" }];

const EDITS: readonly Edit[] = [
	{
		edit: ([a = "", b = "", c = "", d = "", ...rest]) => [
			a,
			b,
			c,
			d.replace("120 euros", "140 euros"),
			...rest,
		],
		note: {
			kind: "correction",
			text: "We gave the fare as 120 euros; it is 140.",
		},
		fare: "140 euros",
	},
	{
		edit: ([a = "", b = "", ...rest]) => [
			a,
			...b.split(/(?<=hours\.) /),
			...rest,
		],
		note: { kind: "update", text: "A paragraph was parted in two." },
	},
	{
		edit: ([a = "", b = "", c = "", d = "", ...rest]) => [
			a,
			b,
			`${c} ${d}`,
			...rest,
		],
		note: { kind: "update", text: "Two paragraphs became one." },
	},
	{
		edit: ([a = "", ...rest]) => [a, ...rest.toReversed()],
		note: { kind: "update", text: "The order is another." },
	},
	{
		edit: (paragraphs) =>
			paragraphs.filter((text) => !text.startsWith("Fishermen")),
		note: { kind: "update", text: "A paragraph and a quote were taken out." },
		quotes: [],
	},
];

/** Writes the article into a specimen's folder and publishes it six times; the last time under its new name too. */
export async function writeEditedArticle(folder: string): Promise<void> {
	const fileOf = (slug: string) => join(folder, "articles", `${slug}.md`);
	let paragraphs: readonly string[] = PARAGRAPHS;
	let fare = "120 euros";
	let quotes: readonly object[] = QUOTES;
	const write = () =>
		writeFile(fileOf(EDITED.first), render(paragraphs, fare, quotes));
	await write();
	await publishContent(folder, { slugs: [EDITED.first], on: "2026-02-01" });
	for (const [
		index,
		{ edit, note, fare: newFare = fare, quotes: newQuotes = quotes },
	] of EDITS.entries()) {
		paragraphs = edit(paragraphs);
		fare = newFare;
		quotes = newQuotes;
		await write();
		await publishContent(folder, {
			slugs: [EDITED.first],
			on: `2026-02-${String(index + 2).padStart(2, "0")}`,
			note,
		});
	}
	await rename(fileOf(EDITED.first), fileOf(EDITED.now));
	await publishContent(folder, { slugs: [EDITED.now], on: "2026-03-01" });
}

function render(
	paragraphs: readonly string[],
	fare: string,
	pullQuotes: readonly object[],
): string {
	const front = {
		headline: "The ferry will run every hour",
		dek: "A second ship has been bought, and the fare stays as it is.",
		section: "Specimens",
		kind: "news",
		byline: "A program",
		publishedOn: "2026-02-01",
		lang: "en",
		topics: ["Ferries"],
		sources: [
			{ id: "company", name: "the company", what: "Nobody.", date: "2026-01" },
		],
		figures: [
			{
				id: "fare",
				label: "A season ticket",
				value: fare,
				unit: "EUR",
				claim: `A season ticket costs ${fare}`,
				source: "company",
				standing: "reported",
				asOf: "2026-01",
			},
		],
		pullQuotes,
	};
	return `---\n${stringify(front)}---\n\n${paragraphs.join("\n\n")}\n`;
}
