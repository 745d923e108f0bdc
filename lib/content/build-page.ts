// content/pages/<slug>.md → a Page, or its Problems.
import { parseBody } from "../markdown/parse-body.ts";
import { pagePath, TAKEN_PAGE_SLUGS } from "../model/address.ts";
import type { Problem } from "../model/problem.ts";
import type { Page } from "../model/site.ts";
import { assembleBody } from "./assemble-body.ts";
import { bodyProblems } from "./body-problems.ts";
import type { ContentFile } from "./files/read-content-files.ts";
import { explainUnread, slugOfFile } from "./files/slug-of-file.ts";
import type { Place } from "./front-matter/locate.ts";
import { parseFrontMatter } from "./front-matter/parse-front-matter.ts";
import { pageSchema } from "./front-matter/site-schema.ts";
import { validateFrontMatter } from "./front-matter/validate-front-matter.ts";
import { type PlacedLink, placeLinks } from "./links/place-links.ts";

export type BuiltPage = {
	readonly file: string;
	readonly slug: string;
	readonly page?: Page;
	readonly problems: readonly Problem[];
	/** As far as the text can be read. */
	readonly links: readonly PlacedLink[];
	/** Where the front matter names the page's example. */
	readonly exampleAt?: Place & { readonly file: string };
};

/** A page whose address the site itself has would never be seen. */
function findTakenAddress(file: string, slug: string): Problem[] {
	if (!TAKEN_PAGE_SLUGS.some((taken) => taken === slug)) return [];
	const message = `${pagePath(slug)} is an address of the site’s own; give the file another name.`;
	return [{ file, line: 1, column: 1, rule: "page-address-taken", message }];
}

/** Builds one page that is no article; `lang` is the site's. */
export function buildPage(content: ContentFile, lang: string): BuiltPage {
	const { slug, problems: slugProblems } = slugOfFile(content.file);
	const problems = [...slugProblems, ...findTakenAddress(content.file, slug)];
	const parsed = parseFrontMatter(content);
	const named = { file: content.file, slug };
	if (!("body" in parsed))
		return {
			...named,
			links: [],
			problems: explainUnread(content.file, problems, parsed),
		};
	const validated = validateFrontMatter(parsed, pageSchema);
	const body = parseBody(parsed.body, lang, "page");
	const found = [
		...problems,
		...("problems" in validated ? validated.problems : []),
		...bodyProblems(parsed, body),
	];
	const links = placeLinks(parsed, body);
	if (!("value" in validated) || found.length > 0)
		return { ...named, links, problems: found };
	const { example, ...said } = validated.value;
	return {
		...named,
		links,
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
