// The list that a build made before its pages → the copies that a page offers.
import { readFile } from "node:fs/promises";
import type { Copy } from "../model/copy.ts";
import { type CopiesList, copiesListSchema } from "./making/copies-list.ts";

let read: Promise<CopiesList> | undefined;

/** The copies of an article, in the order in which they are offered; none where OFFPRINT_COPIES names no list, as while an editor works. */
export async function readCopies(slug: string): Promise<Copy[]> {
	const file = process.env.OFFPRINT_COPIES;
	if (file === undefined) return [];
	read ??= readList(file);
	return (await read)
		.filter((copy) => copy.slug === slug)
		.map(({ kind, path, bytes }) => ({ kind, path, bytes }));
}

async function readList(file: string): Promise<CopiesList> {
	return copiesListSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
