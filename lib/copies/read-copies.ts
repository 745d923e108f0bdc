// The list that a build made before its pages → the copies that a page offers.
import { readFile } from "node:fs/promises";
import type { Copy } from "../model/copy.ts";
import { type CopiesIndex, copiesIndexSchema } from "./making/copies-index.ts";

let read: Promise<CopiesIndex> | undefined;

/** The copies of an article, in the order in which they are offered; none where OFFPRINT_COPIES names no list, as while an editor works. */
export async function readCopies(slug: string): Promise<Copy[]> {
	const file = process.env.OFFPRINT_COPIES;
	if (file === undefined) return [];
	read ??= readList(file);
	return (await read)
		.filter((copy) => copy.slug === slug)
		.map(({ kind, path, bytes }) => ({ kind, path, bytes }));
}

async function readList(file: string): Promise<CopiesIndex> {
	return copiesIndexSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
