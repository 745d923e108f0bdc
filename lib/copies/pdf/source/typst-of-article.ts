// An article → the program by which Typst sets it.

import { messagesFor } from "../../../messages/messages-for.ts";
import type { Article } from "../../../model/article.ts";
import { drawCode } from "../../charts/draw-code.ts";
import { svgText } from "../../charts/svg-text.ts";
import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../../images/read-copied-images.ts";
import { bylineFacts } from "../../words/byline-facts.ts";
import { type ClosingLine, closingRows } from "../../words/closing-rows.ts";
import {
	currentEditionAddress,
	permalinkOf,
	wholeAddress,
} from "../../words/copy-address.ts";
import { editionDay } from "../../words/edition-day.ts";
import type { Publisher } from "../../words/publisher.ts";
import type { Paper } from "../paper.ts";
import { breakLongWords } from "./break-long-words.ts";
import { createLinkNotes } from "./link-notes.ts";
import {
	type TypstCode,
	typstBlock,
	typstCall,
	typstList,
	typstOptional,
} from "./typst-code.ts";
import { typstOfBody } from "./typst-of-body.ts";
import { figurePlaces } from "./typst-of-figures.ts";
import type { HtmlSetting } from "./typst-of-html.ts";
import { typstOfNotes } from "./typst-of-notes.ts";
import { typstOfTerms } from "./typst-of-terms.ts";
import { typstOfAddress } from "./typst-of-words.ts";
import { typstString } from "./typst-string.ts";

export type PrintedArticle = {
	readonly article: Article;
	readonly site: Publisher;
	readonly paper: Paper;
	/** Of the article; one without any needs none. */
	readonly images?: CopiedImages;
};

export type TypstProgram = {
	/** How many stretches are set in columns. */
	readonly stretches: number;
	/**
	 * The program; `heights` are those of the stretches in points, one that is missing is as high as the pages let it. What is set
	 * close has narrower margins above and below.
	 */
	readonly render: (
		heights: readonly (number | undefined)[],
		isClose: boolean,
	) => TypstCode;
};

/** Writes the program of an article. What it doesn't know yet is how high its columns are to be. */
export function typstOfArticle(printed: PrintedArticle): TypstProgram {
	const { article } = printed;
	const stretches = typstOfBody(
		article,
		settingOf(printed),
		printed.images ?? NO_COPIED_IMAGES,
	);
	const closing = typstOfClosing(printed);
	const columns = stretches.filter(({ isInColumns }) => isInColumns);
	return {
		stretches: columns.length,
		render: (heights, isClose) => {
			const close = String(isClose);
			const before = [
				typstOfPaper(printed, close),
				typstOfOpening(printed, close),
			];
			const set = stretches.map((stretch) => {
				const body = typstBlock(stretch.pieces);
				if (!stretch.isInColumns) return body;
				const height = heights[columns.indexOf(stretch)];
				return typstCall(
					"in-columns",
					{ height: height === undefined ? undefined : `${height}pt` },
					body,
				);
			});
			return `#import "/offprint.typ": *\n${before.join("\n")}\n${set.map((code) => `#${code}`).join("\n")}\n${closing(close)}\n#measures(close: ${close})\n`;
		},
	};
}

/** PDF/UA wants headings without a level left out, under the headline, which is the first. */
function settingOf({ article, site }: PrintedArticle): HtmlSetting {
	let level = 1;
	const setting: HtmlSetting = {
		addressOf: (href) => wholeAddress(href, article, site),
		places: figurePlaces(article.figures),
		notes: createLinkNotes(),
		footnotes: new Map(),
		levelOf: (depth) => {
			level = Math.min(Math.max(2, depth), level + 1);
			return level;
		},
	};
	const footnotes = typstOfNotes(article, { ...setting, isInNote: true });
	return { ...setting, footnotes };
}

function typstOfPaper(
	{ article, site, paper }: PrintedArticle,
	close: TypstCode,
): TypstCode {
	const { headline, authors, dek, topics, lang } = article;
	const { language, region } = new Intl.Locale(lang);
	const [year, month, day] = editionDay(article).split("-").map(Number);
	const call = typstCall("paper.with", {
		format: typstString(paper),
		close,
		lang: typstString(language),
		region: typstOptional(region),
		title: typstString(headline),
		authors: typstList(authors.map(typstString)),
		dek: typstString(dek),
		topics: typstList(topics.map(typstString)),
		day: `datetime(year: ${year}, month: ${month}, day: ${day})`,
		site: typstString(site.name),
		address: typstString(withoutScheme(permalinkOf(article, site))),
	});
	return `#show: ${call}`;
}

function typstOfOpening(
	{ article, site }: PrintedArticle,
	close: TypstCode,
): TypstCode {
	const { section, kind, headline, dek, byline, restsOn, lang } = article;
	const opening = typstCall("opening", {
		close,
		section: typstString(section),
		kind: typstString(messagesFor(lang)(`kind.${kind}`)),
		headline: typstString(breakLongWords(headline)),
		dek: typstString(breakLongWords(dek)),
		byline: typstBlock(bylineOf(byline, lang)),
		facts: typstList(bylineFacts(article).map(typstString)),
		"rests-on": typstOptional(restsOn),
	});
	return `#masthead(${typstString(site.name)})\n#${opening}`;
}

/** "By" and the name, set strong, in the order of the language. */
function bylineOf(byline: string, lang: string): TypstCode[] {
	return messagesFor(lang)
		.woven<{ readonly strong: string }>("article.by", {
			byline,
			name: (words) => ({ strong: words.join("") }),
		})
		.map((piece) =>
			typeof piece === "string"
				? typstString(piece)
				: `strong(text(fill: black, ${typstString(piece.strong)}))`,
		);
}

/** For either margin: the code is drawn once. */
function typstOfClosing({
	article,
	site,
}: PrintedArticle): (close: TypstCode) => TypstCode {
	const [rests = [], ...others] = closingRows(article, site).map(
		({ title, lines }) =>
			typstList([typstString(title), typstBlock(lines.map(typstOfLine))]),
	);
	const rows = [rests, ...typstOfTerms(article, site), ...others].flat();
	const address = currentEditionAddress(article, site);
	const words = messagesFor(article.lang)("copy.code", { address });
	const code = typstString(svgText(drawCode(address)));
	const call = (close: TypstCode) =>
		typstCall(
			"closing",
			{ close, code, "code-words": typstString(words) },
			typstList(rows),
		);
	return (close) => `#${call(close)}`;
}

function typstOfLine({ strong, text, url }: ClosingLine): TypstCode {
	return typstCall(
		"par",
		{},
		typstBlock([
			...(strong === undefined
				? []
				: [`strong(text(fill: black, ${typstString(strong)}))`]),
			typstString(breakLongWords(text)),
			...(url === undefined
				? []
				: [
						typstString(" "),
						`link(${typstString(url)}, ${typstOfAddress(withoutScheme(url))})`,
					]),
		]),
	);
}

function withoutScheme(url: string): string {
	return url.replace(/^https?:\/\//, "");
}
