// Articles and their records → what keeps the site from being built: nothing changes silently, nothing vanishes.
import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { RecordedArticle } from "../../record/read-records.ts";
import { type EditionRecord, lastEdition } from "../../record/record.ts";
import { formatDate } from "../../text/format-date.ts";
import type { BuiltArticle } from "../build-article.ts";
import type { ContentFile } from "../files/read-content-files.ts";

type Checked = {
	/** Those that are no drafts. */
	readonly built: readonly BuiltArticle[];
	readonly files: readonly ContentFile[];
	readonly records: ReadonlyMap<string, RecordedArticle>;
};

/** Compares every article with its record. */
export function checkRecord({ built, files, records }: Checked): Problem[] {
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	const slugs = new Set(built.map(({ slug }) => slug));
	const differing = built.flatMap((article) =>
		checkArticle(article, records.get(article.slug), texts),
	);
	const gone = [...records.values()].filter(
		({ record }) => record.withdrawn === undefined && !slugs.has(record.slug),
	);
	return [...differing, ...gone.map(goneProblem)];
}

function checkArticle(
	{ file, slug, sha256, article }: BuiltArticle,
	recorded: RecordedArticle | undefined,
	texts: ReadonlyMap<string, string>,
): Problem[] {
	if (recorded === undefined)
		return [
			{
				...start(file),
				rule: "not-published",
				message: `the record doesn’t know this article; publish it by npm run publish, or keep it back with "draft: true".`,
			},
		];
	const { record } = recorded;
	if (record.withdrawn !== undefined)
		return [
			{
				...start(file),
				rule: "article-withdrawn",
				message: `/articles/${slug}/ was withdrawn on ${formatDate(record.withdrawn.on, "en")}; publish the text under another name.`,
			},
		];
	const { number, on, sha256: published } = lastEdition(record);
	if (sha256 === published) return [];
	const told = `tell readers what changed: npm run publish -- ${slug} --correction "what was wrong" (or --update "…", --minor "…").`;
	const text = texts.get(file) ?? "";
	const other = findOtherImage(article, lastEdition(record));
	if (other !== undefined && text === recorded.editions.at(-1)?.text)
		return [
			{
				...lineOf(file, text, other),
				rule: "article-changed",
				message: `image "${other}" isn’t the one of edition ${number}, published on ${formatDate(on, "en")}, which the record keeps; ${told}`,
			},
		];
	return [
		{
			...firstDifference(file, text, recorded),
			rule: "article-changed",
			message: `the article differs from edition ${number}, published on ${formatDate(on, "en")}; ${told}`,
		},
	];
}

/** The first image that has other bytes than those that were published. */
function findOtherImage(
	article: Article | undefined,
	{ images = [] }: EditionRecord,
): string | undefined {
	return article?.body.find(
		({ image }) =>
			image !== undefined &&
			images.every(({ sha256 }) => sha256 !== image.sha256),
	)?.image?.file;
}

function lineOf(file: string, text: string, word: string) {
	const line = text.split("\n").findIndex((one) => one.includes(word));
	return { file, line: Math.max(line, 0) + 1, column: 1 };
}

function firstDifference(
	file: string,
	text: string,
	{ editions }: RecordedArticle,
) {
	const published = (editions.at(-1)?.text ?? "").split("\n");
	const line = text
		.split("\n")
		.findIndex((one, index) => one !== published[index]);
	return { file, line: Math.max(line, 0) + 1, column: 1 };
}

function goneProblem({ file, record: { slug } }: RecordedArticle): Problem {
	return {
		...start(file),
		rule: "article-gone",
		message: `content/articles/${slug}.md was published and isn’t there, or is a draft; restore it, run npm run publish if it was renamed, or say why it goes: npm run publish -- ${slug} --withdraw "…".`,
	};
}

const start = (file: string) => ({ file, line: 1, column: 1 });
