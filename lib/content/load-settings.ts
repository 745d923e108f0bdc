// content/site.yaml → the site's own settings, or Problems.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { readContentFile } from "./files/read-content-files.ts";
import { parseYaml } from "./front-matter/parse-yaml.ts";
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
	const parsed = parseYaml(content, "site-unreadable");
	return "locate" in parsed
		? validateFrontMatter(parsed, siteSchema)
		: { problems: parsed };
}
