// Path of a content file → the slug that its address is made of.
import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isSlug, slugify } from "../../text/slug.ts";

/** The slug is the file's name without `.md`; a name that can't stand in an address is a Problem. */
export function slugOfFile(file: string): {
	slug: string;
	problems: Problem[];
} {
	const slug = posix.basename(file, ".md");
	if (isSlug(slug)) return { slug, problems: [] };
	const better = slugify(slug);
	const message = `"${slug}" can’t be an address: a file is named in small letters, digits and single hyphens; rename it${better === "" ? "" : ` to ${better}.md`}.`;
	return {
		slug,
		problems: [{ file, line: 1, column: 1, rule: "slug-wrong", message }],
	};
}
