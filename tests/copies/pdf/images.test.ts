// Images on paper: whole, in their columns, read out by their alternative texts.
import { afterAll, beforeAll, expect, it } from "vitest";
import { findLead } from "../../../lib/model/lay-out-body.ts";
import {
	ALTERNATIVES,
	CAPTIONS,
	type Illustrated,
	layOutIllustrated,
} from "../../images/illustrated-article.ts";
import { readPdf } from "../read-pdf.ts";
import { pdfOf, sharedTypesetter, withoutHyphens } from "./printed.ts";

let illustrated: Illustrated;
beforeAll(async () => {
	await sharedTypesetter();
	illustrated = await layOutIllustrated();
}, 60_000);
afterAll(() => illustrated.clear());

it.each(["a4", "us-letter"] as const)(
	"shows them on %s, each once, with what is said of it",
	async (paper) => {
		const { article, images } = illustrated;
		const pdf = await readPdf(await pdfOf(article, paper, images));
		for (const alt of ALTERNATIVES)
			expect(pdf.alternatives.filter((one) => one === alt)).toEqual([alt]);
		const text = withoutHyphens(pdf.text);
		for (const caption of CAPTIONS) expect(text).toContain(caption);
		expect(text).toContain("Drawing: another");
		expect(pdf.links).toContain("https://port.example/tower");
		const words = article.body.flatMap(({ kind, text }) =>
			kind === "image" ? [] : withoutHyphens(text),
		);
		for (const block of words) expect(text).toContain(block.slice(0, 200));
	},
);

it("puts the words below their image, whatever room a column has", async () => {
	const { article, images } = illustrated;
	const pdf = await readPdf(await pdfOf(article, "a4", images));
	const small = pdf.pieces.filter(({ size }) => Math.abs(size - 7.5) < 0.1);
	expect(small.length).toBeGreaterThan(2);
	// No line of text stands on another.
	for (const one of pdf.pieces)
		for (const other of pdf.pieces)
			if (one !== other && one.page === other.page && one.x === other.x)
				expect(Math.abs(one.y - other.y) < 0.5 * one.size).toBe(false);
});

it("leaves room for text in a column that has a high one", async () => {
	const { article, images } = illustrated;
	const [bridge] = article.body.filter(({ image }) => image !== undefined);
	const body = article.body.filter((block) => block !== bridge);
	const { pieces } = await readPdf(
		await pdfOf({ ...article, body }, "a4", images),
	);
	const caption = pieces.find(({ text }) => text.startsWith(CAPTIONS[1] ?? ""));
	if (caption === undefined) throw new Error("no caption");
	const { x, y, page } = caption;
	// The line above it, or the first line of the other column.
	const lines = pieces.filter(
		(line) => line.page === page && line.size === 9.5 && line.y > y,
	);
	const above = lines.filter((line) => Math.abs(line.x - x) < 1);
	const top = Math.max(...lines.map((line) => line.y));
	const height = Math.min(top, ...above.map((line) => line.y)) - y;
	// The image and its air: a third of the page at most.
	expect(height).toBeGreaterThan(150);
	expect(height).toBeLessThan(842 / 3);
});

it("sets one above the lead across the page", async () => {
	const { article, images } = illustrated;
	const [lead, image, ...rest] = article.body;
	if (lead === undefined || image === undefined) throw new Error("no body");
	const opened = { ...article, body: [image, lead, ...rest] };
	expect(findLead(opened)).toBe(lead);
	const pdf = await readPdf(await pdfOf(opened, "a4", images));
	const text = withoutHyphens(pdf.text);
	expect(text.indexOf(CAPTIONS[0] ?? "")).toBeLessThan(text.indexOf(lead.text));
	expect(pdf.alternatives[0]).toBe(ALTERNATIVES[0]);
});

it("comes out the same each time", async () => {
	const { article, images } = illustrated;
	const first = await pdfOf(article, "a4", images);
	expect(await pdfOf(article, "a4", images)).toEqual(first);
});
