// The text of an HTML page → its article as markdown, what the page says about it, and everything that was left behind.
import { Readability } from "@mozilla/readability";
import type { Root } from "hast";
import { parseHTML } from "linkedom";
import { visit } from "unist-util-visit";
import { readSigned } from "../front-matter/heading/read-signed.ts";
import { parseDate } from "../front-matter/parse-date.ts";
import { joinNames } from "../front-matter/parse-names.ts";
import type { FoundFields } from "../steps/step.ts";
import { blankBeside } from "./blank-beside.ts";
import { findArticleLang } from "./find-article-lang.ts";
import { findTextBlocks, type TextBlock } from "./find-text-blocks.ts";
import { findUnsafe, type Removal } from "./find-unsafe.ts";
import { liftCaptions } from "./lift-captions.ts";
import { type PageFacts, readPageFacts } from "./page-facts.ts";
import { parsePage, parsePiece, withPictures } from "./parse-page.ts";
import { type MarkedFacts, readMarkedFacts } from "./read-marked-facts.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { separateNumbers } from "./separate-numbers.ts";
import { setDefinitions } from "./set-definitions.ts";
import { setLists } from "./set-lists.ts";
import { setRaisedDigits } from "./set-raised-digits.ts";
import { setTables } from "./set-tables.ts";
import { splitBreaks } from "./split-breaks.ts";
import { takeFootnotes } from "./take-footnotes.ts";
import { isWordProcessed, takeTitles } from "./take-titles.ts";
import { unwrapAddresses } from "./unwrap-addresses.ts";
import { wrapStrays } from "./wrap-strays.ts";

export type ExtractedArticle = {
	readonly markdown: string;
	readonly fields: FoundFields;
	readonly lang?: string;
	/** In the order of the page: scripts and handlers, and every run of words that isn't in the markdown. */
	readonly removals: readonly Removal[];
};

const IS_PAGE = /<(?:html|head|body|article|main)[\s>]/i;

const COMMENT = "a comment that somebody wrote beside the text";

/** Words of the article fewer than this part of the page's: then the extractor has missed it. */
const LEAST_SHARE = 0.15;

/**
 * Extracts by Mozilla's Readability; where it finds no article, as in a piece of a page, takes all of the body. Its result is then
 * compared with the page's own text: what it left behind is listed, word for word.
 */
export function extractArticle(html: string): ExtractedArticle {
	const page = parsePage(html);
	const facts = readPageFacts(page);
	const blocks = findTextBlocks(page);
	// A piece of a page is what somebody has chosen already.
	const isPage = IS_PAGE.test(html);
	const source = isPage ? blankBeside(withPictures(html), page) : html;
	const read = isPage ? readArticle(source) : null;
	const piece = parsePiece(read?.content ?? "");
	const isFound =
		!isWordProcessed(page) &&
		countLetters(findTextBlocks(piece)) >= LEAST_SHARE * countLetters(blocks);
	const whole = source === html ? page : parsePage(source);
	const article = isFound && read !== null ? piece : whole;
	const words = findTextBlocks(article);
	const titles = article === whole ? takeTitles(whole) : {};
	const lang = findArticleLang(page, words);
	const fields = {
		...fieldsOf(
			read,
			{ ...facts, ...readMarkedFacts(page) },
			words,
			lang ?? "en",
		),
		...titles,
	};
	const unwrapped = unwrapAddresses(page);
	if (article !== page) unwrapAddresses(article);
	wrapStrays(article);
	const taken = takeFootnotes(article, page);
	separateNumbers(article);
	splitBreaks(article);
	setRaisedDigits(article);
	liftCaptions(article);
	setTables(article);
	setDefinitions(article);
	setLists(article);
	for (const tree of [article, ...taken.notes])
		resolveLinks(tree, facts.address);
	return {
		markdown: renderMarkdown(article, taken.notes),
		fields,
		...(lang !== undefined && { lang }),
		removals: [
			...findUnsafe(page, html),
			...unwrapped,
			...findLeftBehind(
				blocks,
				[...words, ...taken.words, ...taken.comments],
				fields,
			),
			...taken.comments.map((block) => ({ ...block, reason: COMMENT })),
		].sort((a, b) => a.line - b.line || a.column - b.column),
	};
}

function readArticle(html: string) {
	const whole = /<body[\s>]/i.test(html)
		? html
		: `<!doctype html><html><head></head><body>${html}</body></html>`;
	const { document } = parseHTML(whole);
	// A term and its meaning in a div would be taken for the article by themselves.
	for (const group of document.querySelectorAll("dl > div"))
		group.replaceWith(...group.childNodes);
	// An encyclopedia's heading and its mark stand in one, which would be taken for a menu.
	for (const heading of document.querySelectorAll("div.mw-heading"))
		heading.replaceWith(...heading.childNodes);
	return new Readability(document).parse();
}

function fieldsOf(
	read: ReturnType<typeof readArticle>,
	{
		heading,
		description,
		authors,
		citedOn,
		...marked
	}: PageFacts & MarkedFacts,
	article: readonly TextBlock[],
	lang: string,
): FoundFields {
	const title = heading ?? titleOf(oneLine(read?.title ?? ""), article);
	// Readability gives the last of several.
	const byline =
		authors.length > 1 ? joinNames(authors) : oneLine(read?.byline ?? "");
	const signed = readSigned(byline, lang)?.found ?? [];
	const signedBy = signed.find(({ field }) => field === "byline")?.value;
	const signedOn = signed.find(({ field }) => field === "publishedOn")?.value;
	const published = oneLine(read?.publishedTime ?? "");
	const day =
		/^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ??
		parseDate(published, "en")?.day ??
		marked.publishedOn ??
		citedOn ??
		signedOn;
	const dek =
		(description === undefined ? undefined : dekOf(description, article)) ??
		marked.subtitle;
	return {
		...(title !== "" && { headline: title }),
		...(byline !== "" &&
			!/^https?:/.test(byline) && { byline: signedBy ?? byline }),
		...(day !== undefined && { publishedOn: day }),
		...(dek !== undefined && { dek }),
	};
}

/** "The ferry | Harbour Weekly" is "The ferry" where the article begins with these words alone. */
function titleOf(title: string, [first]: readonly TextBlock[]): string {
	const begins = lettersOf(first?.text ?? "");
	const part = title
		.split(/\s+[|–—·•»-]+\s+/u)
		.find((words) => begins !== "" && lettersOf(words) === begins);
	return part ?? title;
}

/** A description is a dek unless it is cut off, or the article's own words again. */
function dekOf(
	description: string,
	article: readonly TextBlock[],
): string | undefined {
	const letters = lettersOf(description);
	const isCut = /(?:…|\.{3})$/.test(description);
	const isRepeated = lettersOf(
		article.map(({ text }) => text).join(" "),
	).includes(letters);
	return isCut || isRepeated || letters === "" ? undefined : description;
}

/** Blocks of the page whose letters the article doesn't have. They come in its order, so each is sought after the one before. */
function findLeftBehind(
	blocks: readonly TextBlock[],
	article: readonly TextBlock[],
	fields: FoundFields,
): Removal[] {
	const kept = lettersOf(article.map(({ text }) => text).join(" "));
	const moved = Object.values(fields).map(lettersOf);
	let at = 0;
	return blocks.flatMap((block) => {
		const letters = lettersOf(block.text);
		if (letters === "" || moved.includes(letters)) return [];
		const next = kept.indexOf(letters, at);
		if (next >= 0) at = next + letters.length;
		if (next >= 0 || kept.includes(letters)) return [];
		return [{ ...block, reason: "outside the article" }];
	});
}

function resolveLinks(tree: Root, base: string | undefined): void {
	if (base === undefined || !URL.canParse(base)) return;
	visit(tree, "element", ({ properties }) => {
		for (const name of ["href", "src"]) {
			const address = properties[name];
			if (typeof address === "string" && URL.canParse(address, base))
				properties[name] = new URL(address, base).href;
		}
	});
}

function countLetters(blocks: readonly TextBlock[]): number {
	return blocks.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
