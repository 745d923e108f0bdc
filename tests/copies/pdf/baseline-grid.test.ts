// Lines stand level across the columns, whatever stands beside whatever.
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	type Illustrated,
	layOutIllustrated,
} from "../../images/illustrated-article.ts";
import { articleWith, corrected, firstArticle } from "../copied-article.ts";
import { type ReadPdf, readPdf } from "../read-pdf.ts";
import { pdfOf, sharedTypesetter } from "./printed.ts";

const STEP = 13;
/** Hundredths of a point, by which places are rounded on their way. */
const TOLERANCE = 0.05;

const BLOCKS: Readonly<Record<string, string>> = {
	"a paragraph": "Trams cross the bridge again, as they did a year ago.",
	"a heading": "## The heading that is here",
	"a list":
		"- Steel, of which the bridge was made once, and of which it is made now.\n- Stone.\n  - And of that, granite.",
	"a numbered list": "1. Trams.\n2. Ships, which pass below it twice a day.",
	"a quotation": "> Nobody says so.\n>\n> But somebody wrote it down.",
	"a table":
		"| Year | What was counted there |\n|---|---:|\n| 1901 | trams, and the horses that were put before them on the days of snow |\n| 2001 | ships |",
	code: "```\nlet trams = 0;\ncount(trams);\n```",
	"a line": "---",
};

/** Those of the text, of tables and of code; not those of pull quotes, nor of captions, which are as large as code. */
const [TEXT, CELL, CODE] = [9.5, 8, 7.5];

let illustrated: Illustrated;
beforeAll(async () => {
	await sharedTypesetter();
	illustrated = await layOutIllustrated();
}, 60_000);
afterAll(() => illustrated.clear());

/** Lines of the columns that stand beside the lines of the other text on their page: by how much, and what they say. */
function uneven({ pieces }: ReadPdf, sizes: readonly number[]) {
	const isOf = (size: number, one: number) => Math.abs(size - one) < 0.01;
	const start = pieces.findIndex(({ size }) => isOf(size, TEXT));
	const end = pieces.findIndex(({ text }) => text === "What this rests on");
	const lines = pieces
		.slice(start, end)
		.filter(({ isArtifact }) => !isArtifact)
		.filter(({ size }) => sizes.some((one) => isOf(size, one)));
	expect(lines.length).toBeGreaterThan(20);
	return lines.flatMap(({ page, y, text }) => {
		const first = lines.find((line) => line.page === page);
		const off = ((first?.y ?? 0) - y) / STEP;
		const points = Math.abs(off - Math.round(off)) * STEP;
		return points < TOLERANCE ? [] : [`${points.toFixed(2)} pt: ${text}`];
	});
}

it.each(Object.keys(BLOCKS))(
	"lines stay level where %s is above whatever else",
	async (above) => {
		const filler = "People went round by the mountain road. ".repeat(6);
		const body = Object.values(BLOCKS).map(
			(below) => `${filler}\n\n${BLOCKS[above]}\n\n${below}`,
		);
		const article = articleWith(`A lead.\n\n${body.join("\n\n")}\n\n${filler}`);
		const pdf = await readPdf(await pdfOf(article));
		expect(uneven(pdf, [TEXT, CELL, CODE])).toEqual([]);
	},
);

it.each(["a4", "us-letter"] as const)(
	"lines of the first article stay level beside its pull quotes, on %s",
	async (paper) => {
		const pdf = await readPdf(await pdfOf(firstArticle(), paper));
		expect(uneven(pdf, [TEXT])).toEqual([]);
	},
);

it("lines stay level beside images", async () => {
	const { article, images } = illustrated;
	const pdf = await readPdf(await pdfOf(article, "a4", images));
	expect(uneven(pdf, [TEXT])).toEqual([]);
});

it("lines stay level below what tells of a correction", async () => {
	const filler = "People went round by the mountain road. ".repeat(9);
	const plain = articleWith(`A lead.\n\n${filler}\n\n${filler}\n\n${filler}`);
	const article = corrected(plain, plain.body[1]?.id ?? "");
	const pdf = await readPdf(await pdfOf(article));
	expect(pdf.text).toContain("Corrected on");
	expect(uneven(pdf, [TEXT])).toEqual([]);
});

it("sets the heading of a table that runs across the page with it, below both columns", async () => {
	const filler = "People went round by the mountain road. ".repeat(20);
	const row = `|${" cell |".repeat(6)}`;
	const article = articleWith(
		`A lead.\n\n${filler}\n\n## What was counted\n\n${row}\n|${"---|".repeat(6)}\n${row}\n\n${filler}`,
	);
	const { pieces } = await readPdf(await pdfOf(article));
	const heading = pieces.find(({ text }) => text === "What was counted");
	const cells = pieces.filter(({ text }) => text.trim() === "cell");
	const top = Math.max(...cells.map(({ y }) => y));
	expect((heading?.y ?? 0) - top).toBeCloseTo(STEP, 1);
	const beside = pieces.filter(
		({ y, text }) => y === heading?.y && text !== "What was counted",
	);
	expect(beside).toEqual([]);
});
