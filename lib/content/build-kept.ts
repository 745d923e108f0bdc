// One content file → its Article, built anew only where something that it is made of has changed.
import type { Keep } from "../model/keep.ts";
import {
	type BuildOptions,
	type BuiltArticle,
	buildArticle,
} from "./build-article.ts";
import type { ContentFile } from "./files/read-content-files.ts";

/** As buildArticle does; `idsFrom` is all that `recordedIds` answers from. */
export function buildKept(
	content: ContentFile,
	options: BuildOptions,
	idsFrom: readonly string[],
	keep: Keep,
): BuiltArticle {
	const { recordedIds: _, ...plain } = options;
	return keep(
		["article", content.file, content.text, JSON.stringify(plain), ...idsFrom],
		() => buildArticle(content, options),
	);
}
