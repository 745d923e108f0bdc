// Front matter that another program wrote → our fields of the same meaning, and what has no place among them.
import type { MovedTo } from "../edits/edit.ts";
import { parseDate } from "./parse-date.ts";
import { joinNames } from "./parse-names.ts";

export type ForeignFields = {
	readonly fields: Readonly<Partial<Record<MovedTo, string>>>;
	readonly lang?: string;
	/** Fields of an article that are taken over as they are. */
	readonly kept: Readonly<Record<string, unknown>>;
	/** Names of those that have no place in a draft. */
	readonly dropped: readonly string[];
};

const NAMES: Readonly<Record<string, MovedTo>> = {
	headline: "headline",
	title: "headline",
	dek: "dek",
	subtitle: "dek",
	description: "dek",
	summary: "dek",
	excerpt: "dek",
	byline: "byline",
	author: "byline",
	authors: "byline",
	publishedOn: "publishedOn",
	date: "publishedOn",
	published: "publishedOn",
};
const KEPT = [
	"section",
	"restsOn",
	"updatedAt",
	"topics",
	"sources",
	"figures",
	"pullQuotes",
];
// What the importer writes itself.
const OURS = ["kind", "draft", "origin"];
const TOPICS = ["tags", "keywords"];

/** Takes the first of several fields of one meaning; the others are dropped, and told. */
export function readForeignFields(
	values: Readonly<Record<string, unknown>>,
): ForeignFields {
	const fields: Partial<Record<MovedTo, string>> = {};
	const kept: Record<string, unknown> = {};
	const dropped: string[] = [];
	let lang: string | undefined;
	for (const [name, value] of Object.entries(values)) {
		const field = NAMES[name];
		const words = wordsOf(value);
		if (value === null || value === "") continue;
		if (
			field !== undefined &&
			words !== undefined &&
			fields[field] === undefined
		) {
			const day = field === "publishedOn" ? dayOf(words) : words;
			if (day === undefined) dropped.push(name);
			else fields[field] = day;
		} else if (/^lang(?:uage)?$/.test(name) && words !== undefined)
			lang = words;
		else if (KEPT.includes(name)) kept[name] = value;
		else if (
			TOPICS.includes(name) &&
			Array.isArray(value) &&
			kept.topics === undefined
		)
			kept.topics = value.map(String);
		else if (!OURS.includes(name) || name === "kind") dropped.push(name);
	}
	return { fields, ...(lang !== undefined && { lang }), kept, dropped };
}

function wordsOf(value: unknown): string | undefined {
	if (Array.isArray(value) && value.every((part) => typeof part === "string"))
		return joinNames(value) || undefined;
	if (value instanceof Date) return value.toISOString();
	return typeof value === "string" || typeof value === "number"
		? oneLine(String(value))
		: undefined;
}

function oneLine(text: string): string | undefined {
	return text.replace(/\s+/g, " ").trim() || undefined;
}

function dayOf(words: string): string | undefined {
	return (
		/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(words)?.[0] ??
		parseDate(words, "en")?.day
	);
}
