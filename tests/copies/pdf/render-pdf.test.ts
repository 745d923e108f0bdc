// A copy on paper says what the page says, can be read aloud, and comes out the same each time.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Paper } from "../../../lib/copies/pdf/paper.ts";
import { renderPdf } from "../../../lib/copies/pdf/render-pdf.ts";
import {
	loadTypesetter,
	type Typesetter,
} from "../../../lib/copies/pdf/typesetter.ts";
import type { Article } from "../../../lib/model/article.ts";
import { layOutBody } from "../../../lib/model/lay-out-body.ts";
import {
	articleWith,
	firstArticle,
	publisher,
	wordsOf,
} from "../copied-article.ts";
import { FACE_FOLDER } from "../faces.ts";
import { type ReadPdf, readPdf } from "../read-pdf.ts";

const MOST_BYTES = 120_000;

let typesetter: Typesetter;
beforeAll(async () => {
	typesetter = await loadTypesetter(FACE_FOLDER);
}, 60_000);

function bytesOf(article: Article, paper: Paper = "a4"): Uint8Array {
	const pdf = renderPdf({ article, site: publisher, paper }, typesetter);
	if ("missing" in pdf) throw new Error(`no face for ${pdf.missing}`);
	return pdf.bytes;
}
const read = async (article: Article, paper?: Paper) =>
	readPdf(bytesOf(article, paper));

/** Without the hyphens that lines end with: a word's own hyphen may be one of those. */
const withoutHyphens = (text: string) =>
	wordsOf(text.replaceAll(/-\s*/g, "")).join(" ");

/** What stands in the columns: every block after the first, and the quotes between. */
function columnWords(article: Article): string {
	const texts = layOutBody(article).flatMap((part) =>
		part.kind === "block" && part.block !== article.body[0]
			? [part.block.text]
			: part.kind === "pull quote"
				? [part.pullQuote.text]
				: [],
	);
	return withoutHyphens(texts.join("\n"));
}

describe.each(["a4", "us-letter"] as const)(
	"the first article on %s",
	(paper) => {
		const article = firstArticle();
		let pdf: ReadPdf;
		let bytes: Uint8Array;
		beforeAll(async () => {
			bytes = bytesOf(article, paper);
			pdf = await readPdf(bytes);
		});

		it("says every word of the text, in order, and no other", () => {
			const text = withoutHyphens(pdf.text);
			expect(text).toContain(withoutHyphens(article.body[0]?.text ?? ""));
			const [, columns = ""] = text.split(
				/ the true value lies on this side of the line /,
			);
			const [body] = columns.split(" What this rests on ");
			expect(body).toBe(columnWords(article));
		});

		it("shows every figure with its qualifier and who says so", () => {
			const text = withoutHyphens(pdf.text);
			for (const { value, label, source } of article.figures) {
				expect(text).toContain(
					withoutHyphens(`${value.qualifier} ${value.amount}`),
				);
				expect(text).toContain(withoutHyphens(label));
				expect(text).toContain(withoutHyphens(source.name));
			}
		});

		it("fits on two pages and in 120 KB", () => {
			expect(pdf.pages).toBe(2);
			expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
		});

		it("can be read aloud: tags, title, language, outline, alternative texts", () => {
			expect(pdf.isTagged).toBe(true);
			expect(Buffer.from(bytes).toString("latin1")).toMatch(
				/pdfuaid:part>1|pdfuaid:part="1"/,
			);
			expect(pdf.title).toBe(article.headline);
			expect(pdf.lang).toBe("en");
			expect(pdf.outline.slice(0, 2 + article.outline.length)).toEqual([
				article.headline,
				"The figures",
				...article.outline.map(({ text }) => text),
			]);
			expect(pdf.alternatives).toContain(
				"A bar on a scale from 0 to 100%: less than 15%",
			);
			expect(pdf.alternatives.at(-1)).toContain("QR code");
		});

		it("has faces of ours alone in it, cut down", () => {
			expect(pdf.faces.length).toBeGreaterThan(2);
			for (const face of pdf.faces)
				expect(face).toMatch(/^[A-Z]{6}\+Offprint(?:Text|Label|Display)-/);
		});

		it("says on each page where it is from, and how many there are", () => {
			expect(pdf.artifacts).toContain("1 of 2");
			expect(pdf.artifacts).toContain("2 of 2");
			expect(pdf.artifacts).toContain(
				"offprint.example/articles/deepseek-sparks-a-chip-revolution/",
			);
		});

		it("says which edition it is and where to see whether it is current", () => {
			expect(wordsOf(pdf.text).join(" ")).toContain(
				"Edition 1, published on 24 November 2026 by Offprint at",
			);
			expect(pdf.links).toContain(
				"https://offprint.example/articles/deepseek-sparks-a-chip-revolution/editions/",
			);
		});

		it("is the same file when it is made again", () => {
			expect(Buffer.from(bytesOf(article, paper))).toEqual(Buffer.from(bytes));
		});
	},
);

describe("a copy on paper", () => {
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
		const pdf = await read({
			...article,
			edition: 2,
			notes: [
				{
					edition: 2,
					kind: "correction",
					on: "2026-03-04",
					text: "It said otherwise.",
					touches: [touched],
				},
			],
		});
		const text = wordsOf(pdf.text).join(" ");
		expect(text).toContain("here. Corrected on 4 March 2026");
		expect(text).toContain("Correction, 4 March 2026. It said otherwise.");
		expect(text).toContain("Edition 2 of 4 March 2026");
	});

	it("keeps lists, quotations, code and headings of any depth", async () => {
		const body =
			"A lead.\n\n#### Deep\n\n3. three\n4. four\n   - nested\n\n> quoted\n\n```\nlet #x = 1\n```\n\n- [x] done\n\n---\n\nline one  \nline two";
		const pdf = await read(articleWith(body));
		const text = wordsOf(pdf.text).join(" ");
		for (const part of ["three", "nested", "quoted", "let #x = 1", "[x]"])
			expect(text).toContain(part);
		expect(text).toContain("3. three");
		expect(pdf.outline.slice(0, 2)).toEqual([
			"The harbour bridge reopens",
			"Deep",
		]);
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
		(_, text, lang) => {
			const article = articleWith(text, { lang });
			const pdf = renderPdf(
				{ article, site: publisher, paper: "a4" },
				typesetter,
			);
			expect("missing" in pdf && pdf.missing).toEqual(
				expect.arrayContaining([...text]),
			);
		},
	);

	it("ends its columns level, in any length", async () => {
		for (const count of [2, 7, 30]) {
			const sentence = "Trams cross the bridge again, as they did a year ago. ";
			const body = Array.from({ length: count }, (_, index) =>
				sentence.repeat((index % 3) + 1),
			).join("\n\n");
			const article = articleWith(body);
			const pdf = await read(article);
			expect(withoutHyphens(pdf.text)).toContain(columnWords(article));
		}
	});

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
