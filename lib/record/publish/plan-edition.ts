// One article and its record → the record with its next edition, and the files to write.
import type { Article } from "../../model/article.ts";
import { sha256 } from "../hashes.ts";
import { partsOf } from "../published-parts.ts";
import {
	type ArticleRecord,
	type EditionRecord,
	lastEdition,
} from "../record.ts";
import { editionPath, keptImagePath, recordPath } from "../record-paths.ts";
import { renderRecord } from "../seal-record.ts";
import { findTouched } from "./find-touched.ts";
import { isMinor } from "./is-minor.ts";
import type {
	Manuscript,
	Plan,
	Published,
	PublishRequest,
	Refusal,
	Step,
} from "./publication.ts";

/** The first edition of an article, of the day that its front matter gives: one to come, for which no correction could be young enough, is a slip. */
export function planFirst(
	{ article, text, sha256: hash }: Manuscript,
	request: PublishRequest,
): Plan | Refusal {
	const on = article.publishedOn;
	if (on > request.on)
		return {
			refused: `${article.slug}: its publishedOn, ${on}, is later than ${request.on}; correct it, or keep the article back with "draft: true" until then.`,
		};
	const edition = {
		number: 1,
		on,
		sha256: hash,
		touches: [],
		...imagesOf(article),
		blocks: article.body.map(({ id }) => id),
	};
	const record = {
		slug: article.slug,
		formerSlugs: [],
		editions: [edition],
		ids: recordIds({}, article, on),
	};
	return {
		steps: [{ did: "published", slug: article.slug, edition: 1 }],
		writes: writesOf(record, text),
		keeps: keepsOf(article),
		removes: [],
	};
}

/** A new name, a new edition, both, or nothing, as the manuscript differs from what was published. */
export function planChange(
	manuscript: Manuscript,
	before: Published,
	request: PublishRequest,
): Plan | Refusal {
	const { article, text, sha256: hash } = manuscript;
	const { record } = before.recorded;
	const isRenamed = record.slug !== article.slug;
	const isChanged = lastEdition(record).sha256 !== hash;
	if (!isRenamed && !isChanged)
		return { steps: [], writes: [], keeps: [], removes: [] };
	const last = lastEdition(record);
	if (request.on < last.on)
		return {
			refused: `${article.slug}: a new edition of ${request.on} would be older than edition ${last.number}, which is of ${last.on}.`,
		};
	if (isChanged && request.note?.kind === "minor edit")
		if (!isMinor(before.article, article))
			return {
				refused: `${article.slug}: --minor is for typography, but words, numbers or images differ; tell readers by --correction or --update.`,
			};
	const renamedRecord = isRenamed
		? renameRecord(record, article.slug, request.on)
		: record;
	const next = isChanged
		? addEdition(renamedRecord, before.article, manuscript, request)
		: renamedRecord;
	const steps: Step[] = [
		...(isRenamed
			? [{ did: "renamed" as const, slug: article.slug, from: record.slug }]
			: []),
		...(isChanged
			? [
					{
						did: "new edition" as const,
						slug: article.slug,
						edition: lastEdition(next).number,
					},
				]
			: []),
	];
	const moved = isRenamed
		? moveFiles(before, article.slug)
		: { writes: [], removes: [] };
	return {
		steps,
		writes: [
			...moved.writes,
			...(isChanged ? writesOf(next, text) : [recordFile(next)]),
		],
		keeps: isChanged ? keepsOf(article) : [],
		removes: moved.removes,
	};
}

function addEdition(
	record: ArticleRecord,
	previous: Article,
	{ article, sha256: hash }: Manuscript,
	{ note, on }: PublishRequest,
): ArticleRecord {
	const edition: EditionRecord = {
		number: lastEdition(record).number + 1,
		on,
		sha256: hash,
		...(note !== undefined && { note }),
		touches: findTouched(previous, article),
		...imagesOf(article),
		blocks: article.body.map(({ id }) => id),
	};
	return {
		...record,
		editions: [...record.editions, edition],
		ids: recordIds(record.ids, article, on),
	};
}

function renameRecord(
	record: ArticleRecord,
	slug: string,
	until: string,
): ArticleRecord {
	const formerSlugs = [
		...record.formerSlugs.filter((former) => former.slug !== slug),
		{ slug: record.slug, until },
	];
	return { ...record, slug, formerSlugs };
}

/** Ids stay for ever: those of parts that are gone with the hash that they had. */
function recordIds(
	known: ArticleRecord["ids"],
	article: Article,
	on: string,
): ArticleRecord["ids"] {
	const ids = { ...known };
	for (const { id, text, bytes = "" } of partsOf(article))
		ids[id] = {
			since: known[id]?.since ?? on,
			sha256: sha256(`${text}${bytes}`),
		};
	return ids;
}

function imagesOf({ body }: Article): Pick<EditionRecord, "images"> {
	const images = body.flatMap(({ image }) =>
		image === undefined ? [] : { file: image.file, sha256: image.sha256 },
	);
	return images.length === 0 ? {} : { images };
}

/** An earlier edition goes on showing what it was published with, whatever becomes of the file. */
function keepsOf(article: Article): Plan["keeps"] {
	return (imagesOf(article).images ?? []).map((image) => ({
		from: `images/${image.file}`,
		to: keptImagePath(image),
	}));
}

function moveFiles(
	{ recorded }: Published,
	slug: string,
): Pick<Plan, "writes" | "removes"> {
	const { record, editions } = recorded;
	return {
		writes: editions.map(({ text }, index) => ({
			path: editionPath(slug, record.editions[index]?.number ?? index + 1),
			text,
		})),
		removes: [
			recordPath(record.slug),
			...record.editions.map(({ number }) => editionPath(record.slug, number)),
		],
	};
}

function writesOf(record: ArticleRecord, text: string): Plan["writes"] {
	return [
		{ path: editionPath(record.slug, lastEdition(record).number), text },
		recordFile(record),
	];
}

const recordFile = (record: ArticleRecord) => ({
	path: recordPath(record.slug),
	text: renderRecord(record),
});
