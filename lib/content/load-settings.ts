// content/site.yaml → the site's own settings, or Problems.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { readContentFile } from "./files/read-content-files.ts";
import { locateIn } from "./front-matter/locate.ts";
import { siteSchema } from "./front-matter/site-schema.ts";
import {
	type Validated,
	validateFrontMatter,
} from "./front-matter/validate-front-matter.ts";

export type Settings = z.infer<typeof siteSchema>;

/** Reads the settings of the site whose content lies in `folder`. */
export async function loadSettings(
	folder: string,
): Promise<Validated<Settings>> {
	const path = join(folder, "site.yaml");
	if (!existsSync(path))
		return {
			problems: [
				{
					file: `${folder}/site.yaml`,
					line: 1,
					column: 1,
					rule: "site-missing",
					message:
						"the file isn’t there; it gives the site’s name, description and lang.",
				},
			],
		};
	const content = await readContentFile(path);
	if ("rule" in content) return { problems: [content] };
	const lines = new LineCounter();
	const document = parseDocument(content.text, {
		lineCounter: lines,
		prettyErrors: false,
	});
	const { file } = content;
	if (document.errors.length > 0)
		return {
			problems: document.errors.map(({ pos, message }) => {
				const { line, col } = lines.linePos(pos[0]);
				return {
					file,
					line,
					column: col,
					rule: "site-unreadable",
					message: `${message}; mend this line.`,
				};
			}),
		};
	return validateFrontMatter(
		{ file, values: document.toJS(), locate: locateIn(document, lines) },
		siteSchema,
	);
}
