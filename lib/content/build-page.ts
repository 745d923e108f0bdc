// content/pages/<slug>.md → a Page, or its Problems.
import { parseBody } from "../markdown/parse-body.ts";
import type { Problem } from "../model/problem.ts";
import type { Page } from "../model/site.ts";
import { assembleBody } from "./assemble-body.ts";
import { bodyProblems } from "./body-problems.ts";
import type { ContentFile } from "./files/read-content-files.ts";
import { slugOfFile } from "./files/slug-of-file.ts";
import type { Place } from "./front-matter/locate.ts";
import { parseFrontMatter } from "./front-matter/parse-front-matter.ts";
import { pageSchema } from "./front-matter/site-schema.ts";
import { validateFrontMatter } from "./front-matter/validate-front-matter.ts";

export type BuiltPage = {
	readonly page?: Page;
	readonly problems: readonly Problem[];
	/** Where the front matter names the page's example. */
	readonly exampleAt?: Place & { readonly file: string };
};

/** Builds one page that is no article; `lang` is the site's. */
export function buildPage(content: ContentFile, lang: string): BuiltPage {
	const { slug, problems } = slugOfFile(content.file);
	const parsed = parseFrontMatter(content);
	if (!("body" in parsed)) return { problems: [...problems, ...parsed] };
	const validated = validateFrontMatter(parsed, pageSchema);
	const body = parseBody(parsed.body, lang);
	const found = [
		...problems,
		...("problems" in validated ? validated.problems : []),
		...bodyProblems(parsed, body),
	];
	if (!("value" in validated) || found.length > 0) return { problems: found };
	const { example, ...said } = validated.value;
	return {
		page: {
			slug,
			...said,
			...(example !== undefined && { example }),
			...assembleBody(body),
		},
		exampleAt: { file: content.file, ...parsed.locate(["example"]) },
		problems: [],
	};
}
