// What was published → hashes by which a later build tells whether it is still the same.
import { createHash } from "node:crypto";

export const sha256 = (text: string): string =>
	createHash("sha256").update(text).digest("hex");

/** Fields of the front matter that readers don't read: an editor may change them without a note. */
const SILENT_FIELDS = new Set([
	"topics",
	"terms",
	"translationOf",
	"draft",
	"updatedAt",
	"origin",
]);

/** The hash of an article as its file says it: front matter that readers see, and the body's markdown. */
export function hashArticle(frontMatter: unknown, body: string): string {
	const fields = Object.entries(Object(frontMatter))
		.filter(([name]) => !SILENT_FIELDS.has(name))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return sha256(`${JSON.stringify(fields)}\0${body.trim()}`);
}
