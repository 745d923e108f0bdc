// The EPUB is whole and sound: epubcheck says so where it is installed, and these rules where not.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { renderEpub } from "../../../lib/copies/epub/render-epub.ts";
import {
	type CopiedImages,
	NO_COPIED_IMAGES,
} from "../../../lib/copies/images/read-copied-images.ts";
import {
	loadTypesetter,
	type Typesetter,
} from "../../../lib/copies/pdf/typesetter.ts";
import { messagesFor } from "../../../lib/messages/messages-for.ts";
import type { Article } from "../../../lib/model/article.ts";
import {
	ALTERNATIVES,
	CAPTIONS,
	layOutIllustrated,
} from "../../images/illustrated-article.ts";
import {
	articleWith,
	firstArticle,
	publisher,
	wordsOf,
} from "../copied-article.ts";
import { FACE_FOLDER } from "../faces.ts";

/** Debian's package puts the program itself there. */
const EPUBCHECK = "/usr/bin/epubcheck";

let typesetter: Typesetter;
beforeAll(async () => {
	typesetter = await loadTypesetter(FACE_FOLDER);
}, 60_000);

const illustrated = await layOutIllustrated();
afterAll(() => illustrated.clear());

function arabicArticle(): Article {
	return articleWith("عبر الترام الجسر.", {
		headline: "الجسر",
		dek: "عاد الترام.",
		lang: "ar",
	});
}

const CASES: readonly (readonly [string, Article, CopiedImages])[] = [
	["an article with images", illustrated.article, illustrated.images],
	["the first article", firstArticle(), NO_COPIED_IMAGES],
	[
		"an article of tables, lists, code and links",
		articleWith(
			"A [lead](/about/).\n\n## 2025 begins\n\n| a | b |\n|:-:|--:|\n| 1 | & |\n\n### Below\n\n3. x\n   - y[^n]\n\n> q\n\n```\n<a> & b\n```\n\n---\n\n~~gone~~ line  \nbreak\n\n[^n]: A *note* with [a link](https://port.example/).",
			{ headline: "Fish & <chips>" },
		),
		NO_COPIED_IMAGES,
	],
	["an Arabic article", arabicArticle(), NO_COPIED_IMAGES],
	[
		"a Chinese article",
		articleWith("中文", { headline: "中文", lang: "zh" }),
		NO_COPIED_IMAGES,
	],
];

describe.each(CASES)("the EPUB of %s", (_, article, images) => {
	let bytes: Uint8Array;
	let files: Record<string, Uint8Array>;
	const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	beforeAll(async () => {
		bytes = await renderEpub(article, publisher, typesetter, images);
		files = unzipSync(bytes);
	});

	it("starts with its type, not packed", () => {
		const start = Buffer.from(bytes.subarray(0, 58)).toString("latin1");
		expect(start.slice(0, 4)).toBe("PK\u0003\u0004");
		expect(start.slice(30)).toBe("mimetypeapplication/epub+zip");
	});

	it("is XML throughout", async () => {
		const names = Object.keys(files).filter((name) =>
			/\.(?:xml|opf|xhtml)$/.test(name),
		);
		expect(names).toHaveLength(4);
		for (const name of names) {
			const contents = textOf(name).replace(/<!DOCTYPE html>/, "");
			const { errors } = await validateXML({
				xml: [{ fileName: name, contents }],
				normalization: "format",
			});
			expect(errors, name).toEqual([]);
		}
	});

	it("lists each of its files once and nothing else", () => {
		const hrefs = [...textOf("EPUB/package.opf").matchAll(/ href="([^"]+)"/g)];
		const listed = hrefs.map(([, href]) => `EPUB/${href}`).sort();
		const others = ["mimetype", "META-INF/container.xml", "EPUB/package.opf"];
		expect(listed).toEqual(
			Object.keys(files)
				.filter((name) => !others.includes(name))
				.sort(),
		);
	});

	it("leads from its contents to places that are there", () => {
		const page = textOf("EPUB/article.xhtml");
		const targets = [...textOf("EPUB/nav.xhtml").matchAll(/xhtml#([^"]+)"/g)];
		expect(targets.length).toBe(
			article.outline.length + (article.figures.length > 0 ? 3 : 2),
		);
		for (const [, id] of targets) expect(page).toContain(` id="${id}"`);
	});

	it("says every word of the text", () => {
		const { body } = new DOMParser().parseFromString(
			textOf("EPUB/article.xhtml"),
			"text/html",
		);
		const words = wordsOf(body.textContent ?? "").join("");
		for (const { text } of article.body)
			expect(words).toContain(wordsOf(text).join(""));
	});

	it("tells its language, its edition and how accessible it is", () => {
		const packageText = textOf("EPUB/package.opf");
		expect(packageText).toContain(`<dc:language>${article.lang}</dc:language>`);
		expect(packageText).toContain(
			`>${messagesFor(article.lang)("edition.number", { edition: 1 })}</meta>`,
		);
		for (const name of [
			"accessMode",
			"accessModeSufficient",
			"accessibilityFeature",
			"accessibilityHazard",
			"accessibilitySummary",
		])
			expect(packageText).toContain(`property="schema:${name}"`);
	});

	it("is the same file when it is made again, in any time zone", async () => {
		const zone = process.env.TZ;
		process.env.TZ = "Pacific/Auckland";
		const again = await renderEpub(article, publisher, typesetter, images);
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(Buffer.from(again)).toEqual(Buffer.from(bytes));
	});

	it.skipIf(!existsSync(EPUBCHECK))(
		"passes epubcheck",
		() => {
			const folder = mkdtempSync(join(tmpdir(), "epub-"));
			const file = join(folder, "article.epub");
			writeFileSync(file, bytes);
			const { stdout, stderr, status } = spawnSync(
				"java",
				["-jar", EPUBCHECK, "--failonwarnings", file],
				{ encoding: "utf8" },
			);
			rmSync(folder, { recursive: true });
			expect(`${stdout}${stderr}`).toContain("0 errors / 0 warnings");
			expect(status).toBe(0);
		},
		60_000,
	);
});

it("has a cover where a face of ours can show the headline, and none of boxes where not", async () => {
	const covered = async (article: Article) =>
		"EPUB/cover.png" in
		unzipSync(await renderEpub(article, publisher, typesetter));
	expect(await covered(articleWith("A lead."))).toBe(true);
	expect(await covered(articleWith("中文", { headline: "中文" }))).toBe(false);
});

it("shows images with their alternative texts, captions and credits", async () => {
	const { article, images } = illustrated;
	const files = unzipSync(
		await renderEpub(article, publisher, typesetter, images),
	);
	const page = strFromU8(files["EPUB/article.xhtml"] ?? new Uint8Array());
	for (const [index, alt] of ALTERNATIVES.entries()) {
		const [, src = ""] =
			new RegExp(`<img src="([^"]+)" alt="${alt}"`).exec(page) ?? [];
		const image = [...images.values()][index];
		expect(Buffer.from(files[`EPUB/${src}`] ?? [])).toEqual(image?.bytes);
		expect(page).toContain(CAPTIONS[index]);
	}
	expect(page).toContain('<a href="https://port.example/tower">');
});

it("runs from the right in Arabic, on its pages, in its contents and from page to page", async () => {
	const epub = await renderEpub(arabicArticle(), publisher, typesetter);
	const files = unzipSync(epub);
	const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	expect(textOf("EPUB/article.xhtml")).toMatch(/<html [^>]*dir="rtl"/);
	expect(textOf("EPUB/nav.xhtml")).toMatch(/<html [^>]*dir="rtl"/);
	expect(textOf("EPUB/package.opf")).toContain(
		'<spine page-progression-direction="rtl">',
	);
	expect(textOf("EPUB/article.xhtml")).toMatch(
		/<a href="https:\/\/port\.example\/report" dir="ltr">/,
	);
	const english = unzipSync(
		await renderEpub(articleWith("A lead."), publisher, typesetter),
	);
	expect(strFromU8(english["EPUB/package.opf"] ?? new Uint8Array())).toContain(
		"<spine>",
	);
});

it("opens footnotes and explained terms where they are called", async () => {
	const article = articleWith(
		"The bridge[^steel] has reopened.\n\n[^steel]: Of *steel*.",
	);
	const files = unzipSync(await renderEpub(article, publisher, typesetter));
	const page = strFromU8(files["EPUB/article.xhtml"] ?? new Uint8Array());
	expect(page).toMatch(
		/<a id="footmark-steel" href="#footnote-steel" role="doc-noteref" epub:type="noteref">1<\/a>/,
	);
	expect(page).toMatch(
		/<aside class="note" id="footnote-steel" role="doc-footnote" epub:type="footnote"><p>1\. Of <em>steel<\/em>\. <a href="#footmark-steel" role="doc-backlink" aria-label="In the text, note 1">In the text<\/a>/,
	);
	const twice = articleWith(
		"The bridge[^steel] has reopened[^steel].\n\n[^steel]: Of steel.",
	);
	const called = unzipSync(await renderEpub(twice, publisher, typesetter));
	expect(strFromU8(called["EPUB/article.xhtml"] ?? new Uint8Array())).toMatch(
		/Of steel\. In the text <a [^>]*aria-label="In the text, note 1, place a">a<\/a> <a [^>]*>b<\/a>/,
	);
	const first = unzipSync(
		await renderEpub(firstArticle(), publisher, typesetter),
	);
	const text = strFromU8(first["EPUB/article.xhtml"] ?? new Uint8Array());
	expect(text).toMatch(/href="#explain-cuda"[^>]*>CUDA<\/a>/);
	expect(text).toContain('id="explain-cuda"');
});
