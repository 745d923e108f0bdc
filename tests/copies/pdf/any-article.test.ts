// Any article can be had on paper, whatever is in it; or one is told why not.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { renderPdf } from "../../../lib/copies/pdf/render-pdf.ts";
import { typstOfArticle } from "../../../lib/copies/pdf/source/typst-of-article.ts";
import type { Article } from "../../../lib/model/article.ts";
import {
	articleWith,
	corrected,
	firstArticle,
	publisher,
	withCorrectedNote,
	wordsOf,
} from "../copied-article.ts";
import { readPdf } from "../read-pdf.ts";
import {
	columnWords,
	pdfOf,
	sharedTypesetter,
	withoutHyphens,
} from "./printed.ts";

const read = async (article: Article) => readPdf(await pdfOf(article));

beforeAll(async () => {
	await sharedTypesetter();
}, 60_000);

/** The letters of the columns: 9.5 points. */
const isBodySize = (size: number) => Math.abs(size - 9.5) < 0.1;

describe("a copy on paper", () => {
	it("leaves no gap beside the code where little is said of the first source", async () => {
		const typesetter = await sharedTypesetter();
		const plain = articleWith("A lead.\n\nA text.");
		const closingHeight = (what: string) => {
			const article = {
				...plain,
				sources: plain.sources.map((source) => ({ ...source, what })),
			};
			const { end, ends } = typesetter.measure(
				typesetter.set(
					typstOfArticle({ article, site: publisher, paper: "a4" }).render(
						[40],
						false,
					),
				),
			);
			return end.y - (ends[0]?.y ?? 0);
		};
		const lines = (count: number) => "a ledger of the harbour ".repeat(count);
		// Two lines more take the room of two lines more, whether the code is as high or not.
		expect(closingHeight(lines(12))).toBeGreaterThan(
			closingHeight(lines(1)) + 10,
		);
	});

	it("tells each address once, as a foot note, whole", async () => {
		const pdf = await read(
			articleWith(
				"A lead.\n\nSee [one](https://one.example/a) and [ours](/about/), then [one again](https://one.example/a).",
			),
		);
		const words = wordsOf(pdf.text);
		const count = (address: string) =>
			words.filter((word) => word.endsWith(address)).length;
		expect(count("https://one.example/a")).toBe(1);
		expect(count("https://offprint.example/about/")).toBe(1);
	});

	it("tells of corrections where they stand and at the end", async () => {
		const article = articleWith("A lead.\n\nIt was corrected here.");
		const touched = article.body[1]?.id ?? "";
		const pdf = await read(corrected(article, touched));
		const text = wordsOf(pdf.text).join(" ");
		expect(text).toContain("here. Corrected on 4 March 2026");
		expect(text).toContain("Correction, 4 March 2026. It said otherwise.");
		expect(text).toContain("Edition 2 of 4 March 2026");
	});

	it("tells of a correction beside the foot note that it put right", async () => {
		const { text } = await read(withCorrectedNote());
		expect(wordsOf(text).join(" ")).toMatch(
			/Of steel\. Corrected on 4 March 2026 2 ?For trams\.$/,
		);
	});

	it("tells of a correction beside the figure and the pull quote that it put right", async () => {
		const article = firstArticle();
		const [figure] = article.figures;
		const [quote] = article.pullQuotes;
		const textWith = async (id = "") =>
			wordsOf((await read(corrected(article, id))).text).join(" ");
		expect(await textWith(`figure-${figure?.id}`)).toMatch(
			/The figures .*2025\. Corrected on 4 March 2026/,
		);
		expect(await textWith(`quote-${quote?.id}`)).toContain(
			`${quote?.text.slice(-12)} Corrected on 4 March 2026`,
		);
	});

	it("sets footnotes below the column, one that is called twice once", async () => {
		const article = articleWith(
			"A lead.\n\nThe bridge[^steel] has reopened[^steel] at last.\n\n[^steel]: Of steel, by [the port](https://port.example/steel).",
		);
		const { text } = await readPdf(await pdfOf(article));
		const words = wordsOf(text).join(" ");
		expect(words).toMatch(/The bridge ?1 has reopened ?1 at last\./);
		expect(words.split("Of steel, by the port")).toHaveLength(2);
		expect(words).toContain("(https://port.example/steel)");
	});

	it("keeps lists, quotations, code and headings of any depth", async () => {
		const body =
			"A lead.\n\n#### Deep\n\n3. three\n4. four\n   - nested\n\n> quoted\n\n```\nlet #x = 1\n```\n\n- done\n\n---\n\nline one  \nline two";
		const pdf = await read(articleWith(body));
		const text = wordsOf(pdf.text).join(" ");
		for (const part of ["three", "nested", "quoted", "let #x = 1", "done"])
			expect(text).toContain(part);
		expect(text).toContain("3. three");
		expect(pdf.outline.slice(0, 2)).toEqual([
			"The harbour bridge reopens",
			"Deep",
		]);
	});

	it("starts a line that an editor broke at the edge of its column", async () => {
		const { pieces } = await read(
			articleWith("A lead.\n\nThe first line  \nand the second."),
		);
		const startOf = (words: string) =>
			pieces.find(({ text }) => text.trimStart().startsWith(words))?.x;
		expect(startOf("and the second")).toBeCloseTo(startOf("The first") ?? 0, 1);
		expect(pieces.map(({ text }) => text)).toContain("and the second.");
	});

	it("keeps every cell of a table of twelve columns, and every letter of a word of sixty", async () => {
		const cells = Array.from(
			{ length: 12 },
			(_, index) => `cell${"abcdefghijkl"[index]}`,
		);
		const row = `| ${cells.join(" | ")} |`;
		const word = "abcdefghij".repeat(6);
		const pdf = await read(
			articleWith(
				`A lead.\n\n${row}\n|${"---|".repeat(12)}\n${row}\n\nThen ${word} ends.`,
				{ headline: `The word ${word}` },
			),
		);
		const words = withoutHyphens(pdf.text);
		for (const cell of cells) expect(words.split(cell)).toHaveLength(3);
		expect(words).toContain(`Then ${word} ends.`);
	});

	it("sets Greek, Cyrillic and accents in faces of ours", async () => {
		const words = "Ελληνικά Кириллица Žluťoučký Việt";
		const pdf = await read(articleWith(`A lead.\n\n${words} too.`));
		expect(pdf.text).toContain(words);
	});

	it.each([
		["Chinese", "中文", "zh"],
		["Arabic", "مرحبا", "ar"],
	])(
		"is left out where a text is in %s, for which there is no face, and says which letters",
		async (_, text, lang) => {
			const article = articleWith(text, { lang });
			const pdf = renderPdf(
				{ article, site: publisher, paper: "a4" },
				await sharedTypesetter(),
			);
			expect("missing" in pdf && pdf.missing).toEqual(
				expect.arrayContaining([...text]),
			);
		},
	);

	it.each([4, 9, 30, 60])(
		"ends its columns level on the last page, with %i paragraphs",
		async (count) => {
			const sentence = "Trams cross the bridge again, as a year ago. ";
			const paragraphs = Array.from({ length: count }, (_, index) =>
				sentence.repeat((index % 3) + 2),
			);
			const article = articleWith(paragraphs.join("\n\n"));
			const { pages, pieces, text } = await read(article);
			expect(withoutHyphens(text)).toContain(columnWords(article));
			const last = Math.max(
				...pieces
					.filter(({ size }) => isBodySize(size))
					.map(({ page }) => page),
			);
			expect(last).toBeGreaterThanOrEqual(pages - 1);
			const ends = [0, 1].map((column) =>
				Math.min(
					...pieces
						.filter(
							({ page, x, size }) =>
								page === last && isBodySize(size) && x > 300 === (column === 1),
						)
						.map(({ y }) => y),
				),
			);
			const [left = 0, right = 0] = ends;
			// Places are told to a hundred-thousandth of a point.
			expect(Math.abs(left - right)).toBeLessThan(2 * 13 + 0.01);
		},
	);

	it("can be made of any text that editors can write, word for word", async () => {
		const word = fc.string({
			unit: fc.constantFrom(..."abc#$*_@`\\\"'<>=~[](){}-+/.,;:!?%&|^ "),
			minLength: 1,
			maxLength: 30,
		});
		await fc.assert(
			fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (texts) => {
				const plain = texts.map((text) => `x${text}x`.replace(/\s+/g, " "));
				const article = articleWith("A lead.");
				const lead = article.body[0];
				if (lead === undefined) throw new Error("no lead");
				const blocks = plain.map((text, index) => ({
					...lead,
					id: `p-${index}`,
					text,
					html: `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
				}));
				const pdf = await read({ ...article, body: [lead, ...blocks] });
				const letters = (text: string) => text.replace(/[\s-]/g, "");
				expect(letters(pdf.text)).toContain(letters(plain.join("")));
			}),
			{ numRuns: 25 },
		);
	}, 60_000);
});
