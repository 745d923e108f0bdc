// npm run schema: writes what is made from the schemas of lib/content: docs/schema/*.json, VS Code’s snippets and the README's table of fields.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { articleSchema } from "../content/front-matter/article-schema.ts";
import { jsonSchemaOf } from "../content/front-matter/describe-fields.ts";
import { siteSchema } from "../content/front-matter/site-schema.ts";
import { glossarySchema } from "../content/glossary/glossary-schema.ts";
import {
	renderFieldTable,
	replaceFieldTable,
} from "./schema-files/field-table.ts";
import { renderSnippets } from "./schema-files/render-snippets.ts";

await mkdir("docs/schema", { recursive: true });
await writeSchema("article", "Front matter of an article", articleSchema);
await writeSchema("glossary", "Terms that articles explain", glossarySchema);
await writeSchema("site", "Settings of the site", siteSchema);
await writeFile(
	".vscode/offprint.code-snippets",
	`${JSON.stringify(renderSnippets(articleSchema), null, "\t")}\n`,
);
const readme = await readFile("README.md", "utf8");
await writeFile(
	"README.md",
	replaceFieldTable(readme, renderFieldTable(articleSchema)),
);
process.stdout.write(
	"Wrote docs/schema/, the snippets and the table of fields in README.md.\n",
);

async function writeSchema(
	name: string,
	title: string,
	schema: Parameters<typeof jsonSchemaOf>[0],
) {
	const text = JSON.stringify(jsonSchemaOf(schema, title), null, "\t");
	await writeFile(`docs/schema/${name}.schema.json`, `${text}\n`);
}
