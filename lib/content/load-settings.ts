// content/site.yaml → the site's own settings, or Problems.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { readContentFile } from "./files/read-content-files.ts";
import type { Locate } from "./front-matter/locate.ts";
import { parseYaml } from "./front-matter/parse-yaml.ts";
import { siteSchema } from "./front-matter/site-schema.ts";
import {
	type Validated,
	validateFrontMatter,
} from "./front-matter/validate-front-matter.ts";

export type Settings = z.infer<typeof siteSchema>;

export type LoadedSettings = Validated<Settings> & {
	/** Path as Problems print it. */
	readonly file: string;
	readonly locate: Locate;
};

/** Reads the settings of the site whose content lies in `folder`. */
export async function loadSettings(folder: string): Promise<LoadedSettings> {
	const path = join(folder, "site.yaml");
	if (!existsSync(path))
		return {
			...nowhere(`${folder}/site.yaml`),
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
	if ("rule" in content)
		return { ...nowhere(content.file), problems: [content] };
	const parsed = parseYaml(content, "site-unreadable");
	if (!("locate" in parsed))
		return { ...nowhere(content.file), problems: parsed };
	const { file, locate } = parsed;
	return { file, locate, ...validateFrontMatter(parsed, siteSchema) };
}

/** Of a file in which no value can be found. */
function nowhere(file: string): Pick<LoadedSettings, "file" | "locate"> {
	return { file, locate: () => ({ line: 1, column: 1 }) };
}
