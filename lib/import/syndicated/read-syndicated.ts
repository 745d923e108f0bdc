// A text → the items that it is, where it is a feed (RSS, Atom, JSON Feed) or a content system's answer in JSON.
import { isRecord, type LooseRecord, textOf, textsOf } from "./read-record.ts";
import type { SyndicatedItem } from "./syndicated-item.ts";

const FEED =
	/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?<root>rss|feed|rdf:RDF|item|entry)[\s>]/;
const JSON_START = /^\s*[[{]\s*["{[]/;
const USED = new Set(
	"title content content_html description summary excerpt author authors dc creators pubDate published updated date date_published categories tags language lang _embedded".split(
		" ",
	),
);

/** Undefined where it is none, or where it can't be read as one. */
export async function readSyndicated(
	text: string,
): Promise<readonly SyndicatedItem[] | undefined> {
	const root = FEED.exec(text)?.groups?.root;
	if (root !== undefined) return readFeed(text, root);
	return JSON_START.test(text) ? readJson(text) : undefined;
}

async function readFeed(
	text: string,
	root: string,
): Promise<readonly SyndicatedItem[] | undefined> {
	// Loaded for feeds alone.
	const { parseFeed } = await import("feedsmith");
	// Somebody copied one item out of its feed.
	const whole =
		root === "item"
			? `<rss version="2.0"><channel>${text}</channel></rss>`
			: root === "entry"
				? `<feed xmlns="http://www.w3.org/2005/Atom">${text}</feed>`
				: text;
	try {
		const feed: unknown = parseFeed(whole).feed;
		return isRecord(feed) ? itemsOf(feed) : undefined;
	} catch {
		return undefined;
	}
}

function readJson(text: string): readonly SyndicatedItem[] | undefined {
	const parsed = parse(text);
	const records = [parsed].flat().filter(isRecord);
	const items = records.flatMap((record) => itemsOf(record));
	return items.length === 0 ? undefined : items;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function itemsOf(feed: LooseRecord): SyndicatedItem[] {
	const lang =
		textOf(feed.language) || textOf(isRecord(feed.xml) && feed.xml.lang);
	const list = feed.items ?? feed.entries ?? [feed];
	return [list]
		.flat()
		.filter(isRecord)
		.flatMap((item) => {
			const read = readItem(item, lang);
			return read.content === "" ? [] : [read];
		});
}

function readItem(item: LooseRecord, lang: string): SyndicatedItem {
	const { content, dc, _embedded } = item;
	const embedded = isRecord(_embedded) ? _embedded.author : undefined;
	const summary =
		textOf(item.excerpt) || textOf(item.summary) || textOf(item.description);
	const whole =
		textOf(isRecord(content) && content.encoded) ||
		textOf(content) ||
		textOf(item.content_html);
	const creators = isRecord(dc) ? (dc.creators ?? dc.creator) : undefined;
	const own = textOf(item.language) || textOf(item.lang) || lang;
	return {
		title: textOf(item.title),
		content: whole === "" ? summary : whole,
		summary: whole === "" ? "" : summary,
		authors:
			[creators, item.authors, item.author, embedded]
				.map(textsOf)
				.find((names) => names.length > 0)
				?.filter(isName) ?? [],
		published:
			textOf(item.pubDate) ||
			textOf(item.published) ||
			textOf(item.date_published) ||
			textOf(item.date),
		topics: textsOf(item.categories ?? item.tags),
		...(own !== "" && { lang: own }),
		others: Object.entries(item).flatMap(([name, value]) =>
			USED.has(name)
				? []
				: [[name, textOf(value)].join(": ").replace(/: $/, "")],
		),
	};
}

/** RSS asks for an address where an author is; content systems give a number. */
function isName(author: string): boolean {
	return !/@|^\d+$/.test(author);
}
