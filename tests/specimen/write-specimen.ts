// Writes a content folder that tries the pages: a very long article, extreme ones, and enough others for a full front page.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { publishContent } from "../../lib/cli/publishing/publish-content.ts";
import { drawImages } from "./draw-images.ts";
import { nameOwnExample } from "./name-own-example.ts";
import { paperArticles } from "./paper-articles.ts";
import { richArticle, writeGlossary } from "./rich-article.ts";
import type { Specimen } from "./specimen.ts";
import { WATER_ARTICLES } from "./water-articles.ts";
import { writeEditedArticle } from "./write-edited-article.ts";

/** Some 20,000 words. */
export const PARAGRAPHS = 620;
const ARTICLES = 50;
const FIGURES = 10;
const PULL_QUOTES = 20;

/** Writes the specimen's content into `folder`, which is emptied first: fifty articles and a draft. */
export async function writeSpecimen(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, "articles"), { recursive: true });
	await cp("content/pages", join(folder, "pages"), { recursive: true });
	await nameOwnExample(join(folder, "pages/how-we-check-figures.md"));
	await writeFile(
		join(folder, "site.yaml"),
		stringify({
			name: "Specimen",
			description: "A site that tries the pages.",
			lang: "en",
			// The first article's are tried; fifty more would take their time.
			copies: false,
			front: {
				lead: "long-article",
				order: ["article-46", "article-44"],
				sections: ["Trade", "Chips"],
			},
		}),
	);
	await writeGlossary(folder);
	await drawImages(folder);
	const articles = [
		longArticle(),
		longWord(),
		noFigures(),
		trapsOfReadingModes(),
		draft(),
		richArticle(frontMatter),
		...WATER_ARTICLES,
		...paperArticles(frontMatter),
	];
	// One more comes from writeEditedArticle, and the draft doesn't count.
	for (let number = articles.length; number < ARTICLES; number += 1)
		articles.push(plainArticle(number));
	for (const { slug, front, body } of articles)
		await writeFile(
			join(folder, "articles", `${slug}.md`),
			`---\n${stringify(front)}---\n\n${body}\n`,
		);
	await publishContent(folder, { slugs: [], on: "2026-06-01" });
	await writeEditedArticle(folder);
}

const source = {
	id: "maker",
	name: "the maker of this specimen",
	what: "Nobody but a program.",
	date: "2026-01",
};

function frontMatter(headline: string, day: number): Record<string, unknown> {
	return {
		headline,
		dek: "A text that says nothing, at the length at which it is needed.",
		section: "Specimens",
		kind: "analysis",
		byline: "A program",
		publishedOn: new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10),
		lang: "en",
		topics: ["Specimens"],
		sources: [source],
	};
}

function longArticle(): Specimen {
	const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) =>
		paragraph(index + 1),
	);
	const body = paragraphs.map((text, index) =>
		index % 25 === 24 ? `## Part ${(index + 1) / 25}\n\n${text}` : text,
	);
	const figures = Array.from({ length: FIGURES }, (_, index) => ({
		id: `measure-${index + 1}`,
		label: `Measure number ${index + 1} of ten, with a label that may run to a second line`,
		value: `over ${index + 11}%`,
		unit: "percent",
		claim: `measure ${LETTERS[index]} stood at over ${index + 11}%`,
		source: "maker",
		standing: "reported",
		asOf: "2026-01",
		comparison: { of: "100%" },
	}));
	const pullQuotes = Array.from({ length: PULL_QUOTES }, (_, index) => ({
		id: `words-${index + 1}`,
		text: `Paragraph ${index * 3 + 2} has a sentence to be lifted out and set large in the rail`,
	}));
	return {
		slug: "long-article",
		front: {
			...frontMatter("An article of very many paragraphs", 90),
			figures,
			pullQuotes,
		},
		body: body.join("\n\n"),
	};
}

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;

function paragraph(number: number): string {
	const claim =
		number <= FIGURES
			? ` In it measure ${LETTERS[number - 1]} stood at over ${number + 10}%, as the maker says.`
			: "";
	return `Paragraph ${number} has a sentence to be lifted out and set large in the rail. It goes on a little after that, as paragraphs do, so that a line or two more are filled.${claim}`;
}

function longWord(): Specimen {
	const word =
		"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
	return {
		slug: "long-word",
		front: frontMatter(word, 89),
		body: `${word} is one word.\n\nThere are two paragraphs.`,
	};
}

function noFigures(): Specimen {
	const headline = `A headline of two hundred characters ${"that goes on and on ".repeat(8)}and ends`;
	return {
		slug: "no-figures",
		front: frontMatter(headline, 88),
		body: "There is one paragraph, and no figure at all.",
	};
}

function trapsOfReadingModes(): Specimen {
	const headings = [
		"Market share",
		"Community comments",
		"Related costs",
		"Footer and header",
		"Social sponsors",
	];
	const body = headings.map(
		(heading, index) => `## ${heading}\n\n${paragraph(FIGURES + index + 1)}`,
	);
	return {
		slug: "reading-modes",
		front: {
			...frontMatter("Headings that reading modes mistake for furniture", 86),
			pullQuotes: [
				{
					id: "community-talk",
					text: "Paragraph 12 has a sentence to be lifted out and set large in the rail",
				},
			],
		},
		body: `${paragraph(FIGURES)}\n\n${body.join("\n\n")}`,
	};
}

function draft(): Specimen {
	return {
		slug: "a-draft",
		front: { ...frontMatter("A draft", 87), draft: true },
		body: "Not to be seen.",
	};
}

/** For a full site: sections, authors and topics of all sizes, every other article with a figure of each standing in turn. */
function plainArticle(number: number): Specimen {
	const figure = FIGURES_OF_PLAIN[(number / 2) % FIGURES_OF_PLAIN.length];
	const topic = TOPICS.find((_, index) => number % (index + 2) === 0);
	return {
		slug: `article-${number}`,
		front: {
			...frontMatter(
				`Headline number ${number}, set to run on to a second line`,
				number,
			),
			section: SECTIONS[number % SECTIONS.length],
			byline:
				number % 3 === 0 ? ["The specimen desk", "A program"] : "A program",
			topics: ["Specimens", ...(topic === undefined ? [] : [topic])],
			...(figure !== undefined && {
				figures: [
					{ id: "counted", source: "maker", asOf: "2026-01", ...figure },
				],
			}),
		},
		body: `This is article ${number}.\n\n${figure === undefined ? "" : `In the week before it was made, ${figure.claim}, which is written down here to be looked for. `}It ends here.`,
	};
}

const SECTIONS = ["Specimens", "Chips", "Energy", "Trade"] as const;
const TOPICS = ["Halves", "Thirds", "Quarters", "Fifths"] as const;

const FIGURES_OF_PLAIN = [
	{
		label: "Share of the specimens that were read",
		value: "less than 15%",
		unit: "percent",
		claim: "less than 15% of the specimens were read",
		standing: "reported",
		comparison: { of: "100%" },
	},
	{
		label: "Share of the specimens to be read",
		value: "could reach 35%, by 2027",
		unit: "percent",
		claim: "the share of those to be read could reach 35% by 2027",
		standing: "forecast",
		comparison: { of: "100%" },
	},
	{
		label: "Price of a specimen",
		value: "over $40,000",
		unit: "USD",
		claim: "a specimen cost over $40,000",
		standing: "company claim",
		comparison: { from: "$0" },
	},
	{
		label: "Specimens on the shelf",
		value: "nearly twenty",
		unit: "specimens",
		claim: "nearly twenty specimens stood on the shelf",
		standing: "estimate",
	},
	{
		label: "Cost of all specimens",
		value: "millions of dollars",
		unit: "USD",
		claim: "all specimens cost millions of dollars",
		standing: "unattributed",
	},
] as const;
