// A path → its bytes, or the Problem why they can't be had; never more than the limit.
import { createReadStream, type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Problem } from "../../model/problem.ts";

/** More than any article; a file above it is a mistake, or would fill the memory. */
export const MOST_BYTES = 50_000_000;

/** "-" is standard input. Files are measured before they are read, streams while they are. */
export async function readInput(
	path: string,
	input: NodeJS.ReadableStream = process.stdin,
): Promise<Uint8Array | Problem> {
	if (path === "-") return readStream(path, input);
	try {
		const facts = await stat(path);
		if (facts.isDirectory())
			return problem(
				path,
				"import-is-folder",
				"this is a folder; name the files in it.",
			);
		if (facts.size > MOST_BYTES) return tooLarge(path, facts);
		// A pipe has no size.
		return facts.isFile()
			? await readFile(path)
			: await readStream(path, createReadStream(path));
	} catch (error) {
		return explain(path, error);
	}
}

async function readStream(
	path: string,
	stream: NodeJS.ReadableStream,
): Promise<Uint8Array | Problem> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > MOST_BYTES) return tooLarge(path);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

function tooLarge(path: string, facts?: Stats): Problem {
	const size = facts === undefined ? "more" : `${inMegabytes(facts.size)} MB`;
	return problem(
		path,
		"import-too-large",
		`it has ${size}, but the importer reads up to ${inMegabytes(MOST_BYTES)} MB; import a part of it.`,
	);
}

function inMegabytes(bytes: number): string {
	return String(Math.round(bytes / 100_000) / 10);
}

function explain(path: string, error: unknown): Problem {
	const code = error instanceof Error && "code" in error ? error.code : "";
	if (code === "ENOENT")
		return problem(
			path,
			"import-missing",
			"there is no such file; look at its name.",
		);
	const reason = error instanceof Error ? error.message : String(error);
	return problem(
		path,
		"import-unreadable",
		`it can’t be read (${reason.split(",")[0]}); look at its permissions.`,
	);
}

function problem(file: string, rule: string, message: string): Problem {
	return { file, line: 1, column: 1, rule, message };
}
