// What copies are made by → one hash: the code of this room and of those that it imports, and the packages.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";

const PROJECT = resolve(import.meta.dirname, "../../..");
const PARTS = ["lib/{copies,images,model,text}/**", "package-lock.json"];

/** SHA-256 over paths and bytes: copies that were made by other code are made anew. */
export async function hashCopyCode(): Promise<string> {
	const hash = createHash("sha256");
	for (const path of (await glob(PARTS, { cwd: PROJECT })).sort())
		hash.update(`${path}\0`).update(await readFile(resolve(PROJECT, path)));
	return hash.digest("hex");
}
