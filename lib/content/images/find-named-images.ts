// The text of an article → the files that its front matter names as images.
import * as z from "zod";
import type { ContentFile } from "../files/read-content-files.ts";
import { articleSchema } from "../front-matter/article-schema.ts";
import { parseFrontMatter } from "../front-matter/parse-front-matter.ts";

const named = z.object({ images: articleSchema.shape.images });

/** By their paths below content/images, in order; none where the entries are faulty, for then nothing is placed. */
export function findNamedImages(content: ContentFile): string[] {
	// Few articles have images, and reading front matter takes its time.
	if (!content.text.includes("images")) return [];
	const parsed = parseFrontMatter(content);
	if (!("body" in parsed)) return [];
	const front = named.safeParse(parsed.values);
	return front.success ? front.data.images.map(({ file }) => file) : [];
}
