import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkLintFrontmatterSchema from "remark-lint-frontmatter-schema";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
	renderFieldTable,
	replaceFieldTable,
} from "../../lib/cli/schema-files/field-table.ts";
import { renderSnippets } from "../../lib/cli/schema-files/render-snippets.ts";
import { articleSchema } from "../../lib/content/front-matter/article-schema.ts";
import {
	describeFields,
	jsonSchemaOf,
} from "../../lib/content/front-matter/describe-fields.ts";
import { siteSchema } from "../../lib/content/front-matter/site-schema.ts";

const readJson = (path: string): unknown =>
	JSON.parse(readFileSync(path, "utf8"));
const plain = (value: object): object =>
	structuredClone(JSON.parse(JSON.stringify(value)));
const article = readFileSync(
	"content/articles/deepseek-sparks-a-chip-revolution.md",
	"utf8",
);
const frontMatter = parse(article.split("\n---\n")[0]?.slice(4) ?? "");

describe("the JSON Schema of an article", () => {
	const schema = jsonSchemaOf(articleSchema, "Front matter of an article");

	it("stands in docs/schema as the schema gives it; npm run schema writes it anew", () => {
		expect(readJson("docs/schema/article.schema.json")).toEqual(plain(schema));
		expect(readJson("docs/schema/site.schema.json")).toEqual(
			plain(jsonSchemaOf(siteSchema, "Settings of the site")),
		);
	});

	it("accepts the first article and refuses it with a field misspelt or missing", () => {
		const validate = new Ajv({ strict: false, validateFormats: false }).compile(
			plain(schema),
		);
		expect(validate(frontMatter), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...frontMatter, figurs: [] })).toBe(false);
		expect(validate({ ...frontMatter, headline: undefined })).toBe(false);
	});

	it("shows an editor in VS Code the line that is wrong", async () => {
		const linter = remark()
			.use(remarkFrontmatter)
			.use(remarkLintFrontmatterSchema, {
				schemas: {
					"docs/schema/article.schema.json": ["content/articles/**/*.md"],
				},
			});
		const lint = async (text: string) => {
			const file = new VFile({
				path: "content/articles/deepseek-sparks-a-chip-revolution.md",
				value: text,
			});
			await linter.process(file);
			return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
		};
		expect(await lint(article)).toEqual([]);
		const wrong = await lint(article.replace("kind: news", "kind: gossip"));
		expect(wrong.join("\n")).toContain("kind");
	});
});

describe("what is made from the schema for editors", () => {
	it("has a description for every field", () => {
		for (const { name, description } of describeFields(articleSchema))
			expect(description, name).not.toBe("");
	});

	it("is the table in README", () => {
		const readme = readFileSync("README.md", "utf8");
		expect(replaceFieldTable(readme, renderFieldTable(articleSchema))).toBe(
			readme,
		);
	});

	it("is the snippets of VS Code", () => {
		expect(readJson(".vscode/offprint.code-snippets")).toEqual(
			renderSnippets(articleSchema),
		);
	});
});
