// The names that articles give for section, topics and author → a Problem for each that another spelling has the address of.
import { collectionPath } from "../model/address.ts";
import { type CollectionKind, nameSlug } from "../model/listing/collections.ts";
import type { Problem } from "../model/problem.ts";
import type { FaultPath } from "./front-matter/fault.ts";
import type { LocateInFile } from "./front-matter/locate-in-files.ts";

export type NamedPlace = {
	readonly kind: CollectionKind;
	readonly name: string;
	/** Of the name in the front matter. */
	readonly path: FaultPath;
};

type NamingFile = {
	readonly file: string;
	readonly names?: readonly NamedPlace[];
};

/** The first spelling has the address; each later one is told of it. */
export function findTakenNames(
	files: readonly NamingFile[],
	locate: LocateInFile,
): Problem[] {
	const first = new Map<string, { name: string; file: string }>();
	return files.flatMap(({ file, names = [] }) =>
		names.flatMap(({ kind, name, path }) => {
			const address = collectionPath(kind, nameSlug(name));
			const taken = first.get(address) ?? { name, file };
			first.set(address, taken);
			if (taken.name === name) return [];
			const where = taken.file === file ? "above" : `in ${taken.file}`;
			const message = `the ${kind} "${name}" would have the address ${address}, which "${taken.name}" has ${where}; spell them alike, or name this one otherwise.`;
			return { file, ...locate(file, path), rule: "name-taken", message };
		}),
	);
}
