// Writes a content folder that tries the pages: a very long article, extreme ones, and enough others for a full front page.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { publishContent } from "../../lib/cli/publishing/publish-content.ts";
import { WATER_ARTICLES } from "./water-articles.ts";
import { writeEditedArticle } from "./write-edited-article.ts";

export const PARAGRAPHS = 400;
const ARTICLES = 50;
const FIGURES = 10;
const PULL_QUOTES = 20;

/** Writes the specimen's content into `folder`, which is emptied first: fifty articles and a draft. */
export async function writeSpecimen(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, "articles"), { recursive: true });
	await cp("content/pages", join(folder, "pages"), { recursive: true });
	await writeFile(
		join(folder, "site.yaml"),
		stringify({
			name: "Specimen",
			description: "A site that tries the pages.",
			lang: "en",
			// The first article's are tried; fifty more would take their time.
			copies: false,
		}),
	);
	const articles = [
		longArticle(),
		longWord(),
		noFigures(),
		trapsOfReadingModes(),
		draft(),
		...WATER_ARTICLES,
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

type Specimen = { slug: string; front: Record<string, unknown>; body: string };

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

function plainArticle(number: number): Specimen {
	return {
		slug: `article-${number}`,
		front: frontMatter(
			`Headline number ${number}, set to run on to a second line`,
			number,
		),
		body: `This is article ${number}.\n\nIt ends here.`,
	};
}
