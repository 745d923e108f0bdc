// The names that articles give for section, topics and author → a Problem for each that another spelling has the address of.
import { collectionPath } from "../model/address.ts";
import { type CollectionKind, nameSlug } from "../model/listing/collections.ts";
import type { Problem } from "../model/problem.ts";
import type { Place } from "./front-matter/locate.ts";

export type NamedPlace = Place & {
	readonly kind: CollectionKind;
	readonly name: string;
};

type NamingFile = {
	readonly file: string;
	readonly names?: readonly NamedPlace[];
};

/** The first spelling has the address; each later one is told of it. */
export function findTakenNames(files: readonly NamingFile[]): Problem[] {
	const first = new Map<string, { name: string; file: string }>();
	return files.flatMap(({ file, names = [] }) =>
		names.flatMap(({ kind, name, line, column }) => {
			const path = collectionPath(kind, nameSlug(name));
			const taken = first.get(path) ?? { name, file };
			first.set(path, taken);
			if (taken.name === name) return [];
			const where = taken.file === file ? "above" : `in ${taken.file}`;
			const message = `the ${kind} "${name}" would have the address ${path}, which "${taken.name}" has ${where}; spell them alike, or name this one otherwise.`;
			return { file, line, column, rule: "name-taken", message };
		}),
	);
}
