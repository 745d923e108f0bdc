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

/** The Problems of a file that can't be read: one of a README, which is neither named nor begun as a text of the site. */
export function explainUnread(
	file: string,
	slugProblems: readonly Problem[],
	found: readonly Problem[],
): Problem[] {
	const isStray =
		slugProblems.length > 0 &&
		found.some(({ rule }) => rule === "front-matter-missing");
	if (!isStray) return [...slugProblems, ...found];
	const message =
		"every .md file of this folder is read as a text of the site, but this one has neither front matter nor a name that can be an address; move it out of the folder, or make it one.";
	return [{ file, line: 1, column: 1, rule: "file-stray", message }];
}
