// A file that is no page → the addresses in it.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { referencesInCss } from "./references-in-css.ts";
import { referencesInManifest } from "./references-in-manifest.ts";
import { referencesInText } from "./references-in-text.ts";

const TEXT_TYPES = [".xml", ".json", ".txt", ".js", ".mjs"];

/** Reads what kinds of file can lead to others; pictures and typefaces lead nowhere. */
export async function referencesInFile(
	file: string,
	siteUrl: string,
): Promise<string[]> {
	const type = extname(file);
	if (type === ".webmanifest")
		return referencesInManifest(await readFile(file, "utf8"));
	if (type === ".css") return referencesInCss(await readFile(file, "utf8"));
	if (TEXT_TYPES.includes(type))
		return referencesInText(await readFile(file, "utf8"), siteUrl);
	return [];
}
