// What the record of one article holds: when it was published, as which editions, under which addresses and ids.
import * as z from "zod";
import { NOTE_KINDS } from "../model/article.ts";

const day = z.iso.date("write a day as YYYY-MM-DD");
const hash = z.string().regex(/^[0-9a-f]{64}$/, "it is no SHA-256");
const words = z.string().trim().min(1, "it is empty");

const note = z.strictObject({ kind: z.enum(NOTE_KINDS), text: words });

const edition = z.strictObject({
	number: z.int().min(1),
	on: day,
	sha256: hash,
	note: note.optional(),
	/** Ids of the parts that the change touched. */
	touches: z.array(z.string()).default([]),
	/** The images that it shows, by the bytes that it was published with. */
	images: z
		.array(z.strictObject({ file: words, sha256: hash }))
		.min(1)
		.optional(),
	/** The ids of the body's blocks, in order. */
	blocks: z
		.array(z.string())
		.refine(
			(ids) => new Set(ids).size === ids.length,
			"an id stands there twice",
		),
});

const published = z.strictObject({
	since: day,
	/** Hash of the part's words as last published. */
	sha256: hash,
});

export const recordSchema = z.strictObject({
	slug: words,
	formerSlugs: z.array(z.strictObject({ slug: words, until: day })).default([]),
	editions: z.array(edition).min(1, "there is no edition"),
	ids: z.record(z.string(), published),
	withdrawn: z.strictObject({ on: day, why: words }).optional(),
});

export type ArticleRecord = z.infer<typeof recordSchema>;
export type EditionRecord = ArticleRecord["editions"][number];

/** The edition that is current. Throws where a record has none, which its schema refuses. */
export function lastEdition({ slug, editions }: ArticleRecord): EditionRecord {
	const last = editions.at(-1);
	if (last === undefined) throw new Error(`record "${slug}" has no edition`);
	return last;
}
