// An article's front matter → where it names its section, topics and authors.
import type { NamedPlace } from "./find-taken-names.ts";
import type { FrontMatter } from "./front-matter/article-schema.ts";

/** Each name with the field that it stands in. */
export function placesOfNames({
	section,
	topics,
	byline,
}: FrontMatter): NamedPlace[] {
	return [
		{ kind: "section", name: section, path: ["section"] },
		...topics.map((name, index) => ({
			kind: "topic" as const,
			name,
			path: ["topics", index],
		})),
		...[byline].flat().map((name, index) => ({
			kind: "author" as const,
			name,
			path: Array.isArray(byline) ? ["byline", index] : ["byline"],
		})),
	];
}
