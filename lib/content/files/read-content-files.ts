// A folder → its markdown files as text, sorted by path; a file that isn't UTF-8, or holds a merge conflict, is a Problem.
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { glob } from "tinyglobby";
import type { Problem } from "../../model/problem.ts";
import { unifyLineEnds } from "../../text/unify-line-ends.ts";
import { findStrays } from "./find-strays.ts";

export type ContentFile = {
	/** Path as Problems print it. */
	readonly file: string;
	/** The text, without byte order mark, lines ended by a line feed. */
	readonly text: string;
};

export type ContentFiles = {
	readonly files: readonly ContentFile[];
	readonly problems: readonly Problem[];
	/** Files of the folder that nothing reads. */
	readonly strays: readonly Problem[];
};

/** Reads every `.md` file below `folder`. Paths are told from the folder that the command runs in. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
	const all = (await glob("**", { cwd: folder })).sort();
	const paths = all.filter((path) => path.endsWith(".md"));
	const others = all.filter((path) => !path.endsWith(".md"));
	const read = await Promise.all(
		paths.map((path) => readContentFile(join(folder, path))),
	);
	return {
		files: read.flatMap((result) => ("text" in result ? [result] : [])),
		problems: read.flatMap((result) => ("rule" in result ? [result] : [])),
		strays: findStrays(others.map((path) => shown(join(folder, path)))),
	};
}

/** Reads one file of content; throws only what the disk throws. */
export async function readContentFile(
	path: string,
): Promise<ContentFile | Problem> {
	const file = shown(path);
	const bytes = await readFile(path);
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			file,
			...placeOfBadByte(bytes),
			rule: "not-utf-8",
			message: NOT_UTF_8,
		};
	}
	text = unifyLineEnds(text);
	const line = text.split("\n").findIndex((one) => CONFLICT.test(one));
	if (line < 0) return { file, text };
	return {
		file,
		line: line + 1,
		column: 1,
		rule: "merge-conflict",
		message: IN_CONFLICT,
	};
}

function shown(path: string): string {
	return relative(process.cwd(), path).split(sep).join("/");
}

/** What git writes around the two sides; the line between them, =======, may underline a heading of a text. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: |$)/;
const IN_CONFLICT =
	"two versions of this file were merged, and git couldn’t tell which is meant; keep what is right and take the lines <<<<<<<, ======= and >>>>>>> away.";

const NOT_UTF_8 =
	"the file isn’t UTF-8 from here on; save it with the encoding UTF-8.";

/** Line and column of the first byte that can't be read: the longest prefix that decodes, found by halving. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (startsWell(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	const before = unifyLineEnds(
		new TextDecoder().decode(bytes.subarray(0, good)),
	).split("\n");
	const lastLine = before.at(-1) ?? "";
	return {
		line: before.length,
		column: lastLine.replace(/\uFFFD$/u, "").length + 1,
	};
}

/** Whether bytes are UTF-8, if need be cut in the middle of a character. */
function startsWell(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
