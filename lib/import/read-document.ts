// A decoded text and the name of its file → what the steps start from, and what is known before they do.
import type { Edit } from "./edits/edit.ts";
import { type Origin, parseOrigin } from "./front-matter/origin.ts";
import { readForeignFields } from "./front-matter/read-foreign-fields.ts";
import {
	type SplitText,
	splitFrontMatter,
	splitMetadata,
} from "./front-matter/split-front-matter.ts";
import type { ExtractedArticle } from "./html/extract-article.ts";
import { findOtherLanguage } from "./language/find-other-language.ts";
import type { Dropped, ImportReport } from "./report/import-report.ts";
import type { StepsInput } from "./steps/run-steps.ts";
import type { SyndicatedItem } from "./syndicated/syndicated-item.ts";

export type ReadDocument = {
	readonly format: ImportReport["format"];
	readonly input: StepsInput;
	/** Front matter that an earlier import wrote, verbatim; it stays as it is. */
	readonly ownFrontMatter?: { readonly yaml: string; readonly origin: Origin };
	readonly kept: Readonly<Record<string, unknown>>;
	/** What was left behind before the steps. */
	readonly dropped: readonly Dropped[];
	readonly extracted?: string;
	/** The language that a page's text reads as, where it is another than the page says. */
	readonly otherLang?: string;
};

const NAMED = /\.(?:txt|md|markdown|x?html?)$/i;
const FEED_FILE = /\.(?:xml|rss|atom|json)$/i;
/** A cheap look, before anything is loaded. */
const SYNDICATED =
	/^\s*(?:<(?:\?xml|!--|rss|feed|rdf:RDF|item|entry)|[[{]\s*["{[])/;
const PAGE =
	/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6])[\s>]/i;

/** Why a text is no article: it holds several. */
export type Refusal = { readonly refusal: string };

/** Tells by the file's ending whether it is text, markdown or a page; any other text is a page, or an item of a feed, if it begins as one. */
export async function readDocument(
	text: string,
	fileName: string,
): Promise<ReadDocument | Refusal> {
	if (FEED_FILE.test(fileName) || !NAMED.test(fileName)) {
		const items = SYNDICATED.test(text)
			? await (await import("./syndicated/read-syndicated.ts")).readSyndicated(
					text,
				)
			: undefined;
		if (items !== undefined) return readItems(items, text);
	}
	const isPage =
		/\.x?html?$/i.test(fileName) ||
		(!/\.(?:txt|md|markdown)$/i.test(fileName) && PAGE.test(text));
	if (isPage) return readPage(text);
	const isNamed = /\.(?:md|markdown)$/i.test(fileName);
	const split =
		splitFrontMatter(text) ?? (isNamed ? splitMetadata(text) : undefined);
	const isMarkdown = isNamed || split !== undefined;
	if (!isMarkdown)
		return {
			format: "text",
			input: { text, format: "text" },
			kept: {},
			dropped: [],
		};
	if (split === undefined)
		return {
			format: "markdown",
			input: { text, format: "markdown" },
			kept: {},
			dropped: [],
		};
	return readDraft(text, split);
}

async function readItems(
	items: readonly SyndicatedItem[],
	text: string,
): Promise<ReadDocument | Refusal> {
	const [item, ...others] = items;
	if (item === undefined || others.length > 0)
		return {
			refusal: `it is a feed of ${items.length} articles; save each of its items as a file of its own, and import those.`,
		};
	const { extractItem } = await import("./syndicated/extract-item.ts");
	const document = await describePage(extractItem(item, text));
	return item.topics.length === 0
		? document
		: { ...document, kept: { topics: item.topics } };
}

async function readPage(text: string): Promise<ReadDocument> {
	// Loaded for pages alone: it takes longer than all the rest of a short text's import.
	const { extractArticle } = await import("./html/extract-article.ts");
	return describePage(extractArticle(text));
}

async function describePage({
	markdown,
	fields,
	lang,
	removals,
}: ExtractedArticle): Promise<ReadDocument> {
	const otherLang =
		lang === undefined ? undefined : await findOtherLanguage(markdown, lang);
	return {
		format: "html",
		input: {
			text: markdown,
			format: "markdown",
			fields,
			...(lang !== undefined && { lang }),
		},
		kept: {},
		dropped: removals,
		extracted: markdown,
		...(otherLang !== undefined && { otherLang }),
	};
}

function readDraft(text: string, split: SplitText): ReadDocument {
	const origin = parseOrigin(split.values);
	const { fields, lang, kept, dropped } = readForeignFields(split.values);
	const opening: Edit = {
		start: 0,
		end: split.bodyStart,
		replacement: "",
		reason: "the front matter, which is written anew",
		movedTo: "headline",
	};
	return {
		format: "markdown",
		input: {
			text,
			format: "markdown",
			fields,
			opening,
			// A draft whose language isn't known stays so until an editor fills it in.
			...(lang !== undefined && { lang }),
			...(lang === undefined && origin !== undefined && { lang: "und" }),
		},
		...(origin !== undefined && {
			ownFrontMatter: { yaml: split.lines, origin },
		}),
		kept,
		dropped:
			origin === undefined
				? dropped.map((name) => ({
						line: lineOf(split.lines, name),
						column: 1,
						text: `${name}: ${JSON.stringify(split.values[name])}`,
						reason: "a field that drafts don't have",
					}))
				: [],
	};
}

function lineOf(lines: string, name: string): number {
	const before = lines
		.split("\n")
		.findIndex((line) =>
			[`${name}:`, `${name} =`, `${name}=`, `[${name}]`].some((start) =>
				line.startsWith(start),
			),
		);
	return before + 2;
}
