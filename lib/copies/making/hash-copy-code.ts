// What copies are made by → one hash: the code of this room and of those that it imports, and the packages.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";

const PROJECT = resolve(import.meta.dirname, "../../..");

/** Rooms of lib: what copies import, and what makes the images that they hold. */
export const COPY_ROOMS = [
	"copies",
	"disk",
	"faces",
	"images",
	"messages",
	"model",
	"text",
];

/** SHA-256 over paths and bytes: copies that were made by other code are made anew. */
export async function hashCopyCode(): Promise<string> {
	const hash = createHash("sha256");
	for (const path of (
		await glob([`lib/{${COPY_ROOMS.join(",")}}/**`, "package-lock.json"], {
			cwd: PROJECT,
		})
	).sort())
		hash.update(`${path}\0`).update(await readFile(resolve(PROJECT, path)));
	return hash.digest("hex");
}
