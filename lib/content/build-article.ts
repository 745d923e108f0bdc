// One content file → an Article, or its Problems: parse, validate, bind, assemble.
import { parseBody } from "../markdown/parse-body.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { UnfinishedArticle } from "../model/site.ts";
import { hashArticle } from "../record/hashes.ts";
import type { Block } from "../record/match-blocks.ts";
import { countWords } from "../text/count-words.ts";
import { formatNames } from "../text/format-names.ts";
import { assembleBody } from "./assemble-body.ts";
import { bodyProblems } from "./body-problems.ts";
import { bindFigures } from "./figures/bind-figures.ts";
import { findLinkedValues } from "./figures/find-linked-values.ts";
import type { ContentFile } from "./files/read-content-files.ts";
import { explainUnread, slugOfFile } from "./files/slug-of-file.ts";
import type { NamedPlace } from "./find-taken-names.ts";
import {
	articleSchema,
	type FrontMatter,
} from "./front-matter/article-schema.ts";
import type { Fault } from "./front-matter/fault.ts";
import {
	type ParsedFile,
	parseFrontMatter,
} from "./front-matter/parse-front-matter.ts";
import { validateFrontMatter } from "./front-matter/validate-front-matter.ts";
import { bindTerms } from "./glossary/bind-terms.ts";
import { type BoundImages, bindImages } from "./images/bind-images.ts";
import { type PlacedLink, placeLinks } from "./links/place-links.ts";
import { type Materials, NO_MATERIALS } from "./materials.ts";
import { bindPullQuotes } from "./passages/bind-pull-quotes.ts";
import { foldBlocks } from "./passages/body-text.ts";
import { placesOfNames } from "./places-of-names.ts";
import { readBlock } from "./read-block.ts";
import { showUnfinished } from "./show-unfinished.ts";

export type BuiltArticle = {
	readonly file: string;
	readonly slug: string;
	readonly isDraft: boolean;
	readonly article?: Article;
	/** In place of an article with Problems whose text can be read. */
	readonly unfinished?: UnfinishedArticle;
	/** Where it names its section, topics and author. */
	readonly names?: readonly NamedPlace[];
	/** As far as the text can be read. */
	readonly links: readonly PlacedLink[];
	/** By hashArticle; absent where there is no article. */
	readonly sha256?: string;
	readonly problems: readonly Problem[];
};

export type BuildOptions = {
	/** The article's slug, where the file isn't named by it. */
	readonly slug?: string;
	/** Gives the ids that blocks have had since they were published, by the number of the block. */
	readonly recordedIds?: (
		blocks: readonly Block[],
	) => readonly (string | undefined)[];
	readonly materials?: Materials;
	/** Whether blocks and footnotes get their HTML; without it they have none. */
	readonly isRendered?: boolean;
};

/** Builds the article of one file. A file with any Problem gives no article. */
export function buildArticle(
	content: ContentFile,
	{
		slug: givenSlug,
		recordedIds = () => [],
		materials = NO_MATERIALS,
		isRendered = true,
	}: BuildOptions = {},
): BuiltArticle {
	const { slug, problems: slugProblems } =
		givenSlug === undefined
			? slugOfFile(content.file)
			: { slug: givenSlug, problems: [] };
	const parsed = parseFrontMatter(content);
	if (!("body" in parsed))
		return {
			file: content.file,
			slug,
			isDraft: false,
			links: [],
			problems: explainUnread(content.file, slugProblems, parsed),
		};
	const isDraft = isMarkedDraft(parsed.values);
	const validated = validateFrontMatter(parsed, articleSchema);
	const lang = "value" in validated ? validated.value.lang : "und";
	const body = parseBody(parsed.body, lang);
	const { images, problems: imageProblems } = bindImages({
		parsed,
		blocks: body.blocks,
		entries: "value" in validated ? validated.value.images : [],
		materials: materials.images,
	});
	const early = [
		...slugProblems,
		...("problems" in validated ? validated.problems : []),
		...bodyProblems(parsed, body),
		...("value" in validated ? imageProblems : []),
	];
	const links = placeLinks(parsed, body);
	const unfinished = () =>
		isRendered
			? showUnfinished({ slug, lang, values: parsed.values, body })
			: {};
	if (!("value" in validated) || early.length > 0)
		return {
			file: content.file,
			slug,
			isDraft,
			links,
			problems: early,
			...unfinished(),
		};

	const { faults, ...made } = bindAndAssemble(validated.value, body, {
		recordedIds,
		materials,
		images,
		isRendered,
	});
	const problems = faults.map((fault) => problemOf(parsed, fault));
	const article = {
		slug,
		isDraft,
		edition: 1,
		notes: [],
		formerParts: [],
		...made,
	};
	return {
		file: content.file,
		slug,
		isDraft,
		links,
		problems,
		names: placesOfNames(validated.value),
		...(problems.length === 0
			? {
					article,
					sha256: hashArticle(parsed.values, parsed.body, [...images.values()]),
				}
			: unfinished()),
	};
}

function bindAndAssemble(
	front: FrontMatter,
	body: ReturnType<typeof parseBody>,
	{
		recordedIds,
		materials: { glossary },
		images,
		isRendered,
	}: Required<Omit<BuildOptions, "slug">> & Pick<BoundImages, "images">,
) {
	const {
		figures: entries,
		pullQuotes: quoteEntries,
		terms: termIds,
		images: _images,
		draft: _,
		updatedAt,
		restsOn,
		translationOf,
		sources,
		byline,
		...plain
	} = front;
	const authors = [byline].flat();
	const blocks = body.blocks.map(readBlock);
	const named = sources.map(({ url, ...source }) => ({
		...source,
		...(url !== undefined && { url }),
	}));
	const texts = foldBlocks(blocks);
	const bound = bindFigures({
		blocks: texts,
		entries,
		sources: named,
		lang: front.lang,
	});
	const quoted = bindPullQuotes({ blocks: texts, entries: quoteEntries });
	const explained = bindTerms({
		blocks: body.blocks,
		texts,
		ids: termIds,
		glossary,
		links: bound.figures.map(({ valuePhrase }) => valuePhrase),
		marks: [
			...bound.figures.map(({ figure }) => figure.at),
			...quoted.pullQuotes.flatMap(({ parts }) => parts),
		],
	});
	const text = blocks
		.flatMap(({ kind, text }) => (kind === "image" ? [] : text))
		.join("\n\n");
	const faults = [
		...bound.faults,
		...quoted.faults,
		...explained.faults,
		...findLinkedValues(body.blocks, bound.figures, entries),
	];
	return {
		...plain,
		byline: formatNames(authors, front.lang),
		authors,
		...(updatedAt !== undefined && { updatedAt }),
		...(restsOn !== undefined && { restsOn }),
		...(translationOf !== undefined && { translationOf }),
		sources: named,
		figures: bound.figures.map(({ figure }) => figure),
		pullQuotes: quoted.pullQuotes,
		terms: explained.terms,
		...assembleBody(body, {
			figures: bound.figures,
			pullQuotes: quoted.pullQuotes,
			terms: explained.terms,
			images,
			recordedIds: recordedIds(blocks),
			isRendered,
		}),
		text,
		wordCount: countWords(text, front.lang),
		faults,
	};
}

function problemOf(
	parsed: ParsedFile,
	{ rule, path, message }: Fault,
): Problem {
	return { file: parsed.file, ...parsed.locate(path), rule, message };
}

function isMarkedDraft(values: unknown): boolean {
	return (
		typeof values === "object" &&
		values !== null &&
		Reflect.get(values, "draft") === true
	);
}
