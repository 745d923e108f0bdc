// A headline, a file's name and a hash → the slug of the draft.
import { slugify } from "../../text/slug.ts";

// Windows keeps these for devices, with any ending.
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * By the headline, else by the file's name, else `untitled-` and the hash's beginning: always small Latin letters, digits and hyphens,
 * whatever path or emoji a title is.
 */
export function nameDraft(
	headline: string | undefined,
	fileName: string,
	sha256: string,
): string {
	const title = slugify(headline ?? "");
	const file = slugify(fileName.replace(/\.[^.]*$/, ""));
	// "深圳 5" leaves "5": no name to go by.
	const isNamed = title.length > 2 && /[a-z]/.test(title);
	const slug = (isNamed ? title : file) || `untitled-${sha256.slice(0, 8)}`;
	return DEVICES.test(slug) ? `article-${slug}` : slug;
}
