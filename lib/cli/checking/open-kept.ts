// A file → what was made in earlier runs, each by the hash of what it was made from; and the same file after this run.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeWhole } from "../../disk/write-whole.ts";
import type { Keep } from "../../model/keep.ts";

export type Kept = {
	readonly keep: Keep;
	/** Writes what this run has asked for, and nothing of older runs; not at all where nothing is new. */
	readonly save: () => void;
};

/** Opens results that were kept in `file`. One that isn't there, or is broken, holds none: then all is made anew. */
export function openKept(file: string): Kept {
	let known = readResults(file);
	let asked = new Map<string, string>();
	return {
		keep: async (inputs, make) => {
			const key = hashOf(inputs);
			const text = asked.get(key) ?? known.get(key);
			if (text !== undefined) {
				asked.set(key, text);
				return JSON.parse(text);
			}
			const made = await make();
			asked.set(key, JSON.stringify(made));
			return made;
		},
		save: () => {
			const isSame =
				asked.size === known.size &&
				[...asked.keys()].every((key) => known.has(key));
			if (!isSame) writeResults(file, asked);
			known = asked;
			asked = new Map();
		},
	};
}

/** Each with its length, so that no two lists of inputs read alike; by Node's version, whose tables of languages differ. */
function hashOf(inputs: readonly string[]): string {
	const hash = createHash("sha256").update(process.version);
	for (const input of inputs) hash.update(`\0${input.length}\0`).update(input);
	return hash.digest("hex");
}

function readResults(file: string): ReadonlyMap<string, string> {
	try {
		const lines = readFileSync(file, "utf8").split("\n");
		return new Map(
			lines.slice(0, -1).map((line) => [line.slice(0, 64), line.slice(65)]),
		);
	} catch {
		return new Map();
	}
}

/** In one step, so that no command ever reads half of it. A disk that takes nothing costs the next run its time. */
function writeResults(file: string, results: ReadonlyMap<string, string>) {
	const lines = [...results].map(([key, text]) => `${key} ${text}\n`);
	try {
		writeWhole(file, lines.join(""));
	} catch {
		// The check itself has not failed.
	}
}
