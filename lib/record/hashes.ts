// What was published → hashes by which a later build tells whether it is still the same.
import { createHash } from "node:crypto";

export const sha256 = (content: string | Uint8Array): string =>
	createHash("sha256").update(content).digest("hex");

/** Fields of the front matter that readers don't read: an editor may change them without a note. */
const SILENT_FIELDS = new Set([
	"topics",
	"terms",
	"translationOf",
	"draft",
	"updatedAt",
	"origin",
]);

export type HashedImage = { readonly file: string; readonly sha256: string };

/** The hash of an article as its file says it: front matter that readers see, the body's markdown, the bytes of its images. */
export function hashArticle(
	frontMatter: unknown,
	body: string,
	images: readonly HashedImage[] = [],
): string {
	const fields = Object.entries(Object(frontMatter))
		.filter(([name]) => !SILENT_FIELDS.has(name))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	// Nothing for none: articles without images keep the hash that they were published with.
	const bytes = images.map(({ file, sha256 }) => `\0${file}\0${sha256}`).sort();
	return sha256(`${JSON.stringify(fields)}\0${body.trim()}${bytes.join("")}`);
}
