// The first article on paper says what the page says, can be read aloud, and comes out the same each time.
import { beforeAll, describe, expect, it } from "vitest";
import { firstArticle, wordsOf } from "../copied-article.ts";
import { type ReadPdf, readPdf } from "../read-pdf.ts";
import { columnWords, pdfOf, withoutHyphens } from "./printed.ts";

const MOST_BYTES = 120_000;
const PAGES = 2;

describe.each(["a4", "us-letter"] as const)(
	"the first article on %s",
	(paper) => {
		const article = firstArticle();
		let pdf: ReadPdf;
		let bytes: Uint8Array;
		beforeAll(async () => {
			bytes = await pdfOf(article, paper);
			pdf = await readPdf(bytes);
		}, 60_000);

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

		it("fits on few pages and in 120 KB", () => {
			expect(pdf.pages).toBe(PAGES);
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

		it("explains its terms, and says where the sources are told", () => {
			const text = withoutHyphens(pdf.text);
			expect(article.terms.length).toBeGreaterThan(5);
			for (const { term, says } of article.terms)
				expect(text).toContain(withoutHyphens(`${term}: ${says}`));
			expect(text).toContain("offprint.example/glossary/");
		});

		it("has faces of ours alone in it, cut down", () => {
			expect(pdf.faces.length).toBeGreaterThan(2);
			for (const face of pdf.faces)
				expect(face).toMatch(/^[A-Z]{6}\+Offprint(?:Text|Label|Display)-/);
		});

		it("says on each page where it is from, and how many there are", () => {
			expect(pdf.artifacts).toContain(`1 of ${PAGES}`);
			expect(pdf.artifacts).toContain(`2 of ${PAGES}`);
			expect(pdf.artifacts).toContain(
				"offprint.example/articles/deepseek-sparks-a-chip-revolution/",
			);
		});

		it("says which edition it is and where to see whether it is current", () => {
			expect(wordsOf(pdf.text).join(" ")).toContain(
				"Edition 1, published on 24 November 2026 by Offprint at",
			);
			expect(pdf.links).toContain(
				"https://offprint.example/articles/deepseek-sparks-a-chip-revolution/current/#edition-1",
			);
		});

		it("is the same file when it is made again", async () => {
			expect(Buffer.from(await pdfOf(article, paper))).toEqual(
				Buffer.from(bytes),
			);
		});
	},
);
