// Where the record lies in the content folder.

/** content/record/<slug>.yaml */
export const recordPath = (slug: string): string => `record/${slug}.yaml`;

/** The record of the pages that are no articles. */
export const PAGES_RECORD_PATH = "record/site/pages.yaml";

/** content/record/images/<start of its hash>.<ending>: an image’s bytes as an edition was published with them. */
export const keptImagePath = (image: {
	readonly file: string;
	readonly sha256: string;
}): string =>
	`record/images/${image.sha256.slice(0, 32)}${image.file.slice(image.file.lastIndexOf(".")).toLowerCase()}`;

/** content/editions/<slug>/<number>.md: the article's file as it was published. */
export const editionPath = (slug: string, number: number): string =>
	`editions/${slug}/${number}.md`;
