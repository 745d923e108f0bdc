// The text of a YAML file → its values with the place of each, or what keeps it from being read.
import type { Problem } from "../../model/problem.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import { readYaml } from "./read-yaml.ts";
import type { Located } from "./validate-front-matter.ts";

/** Parses a file that is YAML as a whole; `rule` is what its Problems are called. */
export function parseYaml(
	{ file, text }: ContentFile,
	rule: string,
): Located | Problem[] {
	const read = readYaml(text);
	if ("values" in read) return { file, ...read };
	return read.faults.map(({ message, ...place }) => ({
		file,
		...place,
		rule,
		message: `${message}.`,
	}));
}
