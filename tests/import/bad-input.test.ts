// What the importer says of what is no article, and that it invents and loses nothing on the way.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../lib/import/import-document.ts";
import { isSlug } from "../../lib/text/slug.ts";
import { importText } from "./read-case.ts";

const refuse = async (bytes: string | Buffer, fileName = "input.txt") => {
	const outcome = await importDocument({
		bytes: Buffer.from(bytes),
		fileName,
		importedOn: "2026-11-24",
		importer: "offprint 0.1.0",
	});
	return "rule" in outcome ? outcome : undefined;
};

const BODY =
	"\n\nThe exhibition shows what people hide in plain sight, and is open until June.\n\nThe museum is closed on Mondays.\n";

describe("a file that is no article", () => {
	it.each([
		["is empty", ""],
		["holds spaces and line ends alone", " \n\t\r\n\u00a0\ufeff\n"],
		["holds a byte order mark alone", "\ufeff"],
	])("is refused where it %s", async (_title, text) => {
		expect(await refuse(text)).toMatchObject({
			file: "input.txt",
			rule: "import-empty",
			message: "there is no text in it.",
		});
	});

	it("is refused where it is furniture alone", async () => {
		const text = "Advertisement\n\nShare this article\n\nPost Comment\n";
		expect(await refuse(text)).toMatchObject({ rule: "import-nothing-left" });
		expect(await refuse(text, "input.md")).toMatchObject({
			rule: "import-nothing-left",
		});
	});

	it("is refused where it is a picture, a PDF or a word processor's file, by its kind", async () => {
		const pdf = await refuse("%PDF-1.7\n%\xe2\xe3\n1 0 obj");
		expect(pdf).toMatchObject({ rule: "import-binary" });
		expect(pdf?.message).toContain("a PDF file");
		const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => at % 7));
		expect(await refuse(noise)).toMatchObject({ rule: "import-binary" });
	});

	it("is refused where a page holds a script alone", async () => {
		const page = "<html><body><script>alert(1)</script></body></html>";
		expect(await refuse(page, "input.html")).toMatchObject({
			rule: "import-nothing-left",
		});
	});
});

describe("a title", () => {
	it.each([
		["that is a path", "../../etc/passwd"],
		["that is an absolute path", "/etc/passwd"],
		["of emoji", "🎉🎊🎉"],
		["of dots", "...."],
		["that is a device of Windows", "CON"],
		["with a zero byte's name in it", "a%00b"],
		["of 190 characters", "word ".repeat(38).trim()],
	])("%s gives a name that stays in its folder", async (_title, headline) => {
		const { slug, report } = await importText(`${headline}${BODY}`, "…txt");
		expect(isSlug(slug)).toBe(true);
		expect(slug.length).toBeLessThanOrEqual(88);
		expect(report.doubts.length + report.missing.length).toBeGreaterThan(0);
	});

	it("of 500 characters is kept whole where a page marks it as one, and gives a short name", async () => {
		const headline = "the longest title of all ".repeat(20).trim();
		const { slug, report } = await importText(
			`# ${headline}${BODY}`,
			"input.md",
		);
		expect(report.fields.headline).toBe(headline);
		expect(headline.length).toBeGreaterThan(480);
		expect(slug.length).toBeLessThanOrEqual(80);
		expect(isSlug(slug)).toBe(true);
	});

	it("with YAML's signs in it stays one field of the front matter", async () => {
		const { markdown } = await importText(
			`draft: false # "no": 'yes' - [x] {y}${BODY}`,
		);
		expect(markdown).toContain(
			`headline: "draft: false # \\"no\\": 'yes' - [x] {y}"\n`,
		);
		expect(markdown.match(/^draft:/gm)).toEqual(["draft:"]);
	});
});

describe("a draft", () => {
	it("ends its front matter where it should, whatever lines of hyphens the body has", async () => {
		const { markdown, body } = await importText(
			"One sentence stands above.\n\n---\nkind: news\ndraft: false\n---\n\nAnd one below.\n",
		);
		const [, front, rest] =
			/^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
		expect(front).toContain("draft: true");
		expect(rest).toBe(body);
		expect(body).toContain("kind: news");
	});

	it("says what it lacks by empty fields, and invents nothing", async () => {
		const { markdown, report } = await importText(`One line only.${BODY}`);
		expect(report.missing).toEqual([
			"headline",
			"dek",
			"section",
			"byline",
			"publishedOn",
			"topics",
			"sources",
		]);
		for (const name of report.missing)
			expect(markdown).toMatch(new RegExp(`^${name}:$`, "m"));
		expect(markdown).toContain("kind: imported\n");
		expect(markdown).toContain("draft: true\n");
	});

	it("records the file, its hash, the day and the importer", async () => {
		const text = "The road is older than the kingdom.\n";
		const sha256 = createHash("sha256").update(text).digest("hex");
		const { markdown } = await importText(text, "a b.txt");
		expect(markdown).toContain(
			`origin:\n  file: a b.txt\n  sha256: ${sha256}\n`,
		);
		expect(markdown).toContain("  importedOn: 2026-11-24\n");
		expect(markdown).toContain("  importer: offprint 0.1.0\n");
	});
});

describe("a plain text with tags in it", () => {
	it("shows them as they are, and runs none", async () => {
		const { body } = await importText(
			"He wrote <script>alert(1)</script> on the wall, and <b onclick=x>nobody</b> laughed.\n",
		);
		expect(body).toBe(
			"He wrote \\<script>alert(1)\\</script> on the wall, and \\<b onclick=x>nobody\\</b> laughed.\n",
		);
	});
});
