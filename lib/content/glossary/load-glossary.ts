// content/glossary.yaml → its terms, or Problems.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { GlossaryTerm } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { readContentFile } from "../files/read-content-files.ts";
import { parseYaml } from "../front-matter/parse-yaml.ts";
import {
	type Located,
	validateFrontMatter,
} from "../front-matter/validate-front-matter.ts";
import { type GlossaryEntry, glossarySchema } from "./glossary-schema.ts";

export type Glossary = {
	readonly entries: readonly GlossaryEntry[];
	/** What articles may name; undefined where the file can’t be read, for then nobody can say which terms it has. */
	readonly known: readonly GlossaryEntry[] | undefined;
	readonly problems: readonly Problem[];
};

/** Reads the glossary of the content folder; an empty one where there is no file. */
export async function loadGlossary(contentFolder: string): Promise<Glossary> {
	const path = join(contentFolder, "glossary.yaml");
	if (!existsSync(path)) return { entries: [], known: [], problems: [] };
	const content = await readContentFile(path);
	if ("rule" in content) return unread([content]);
	const parsed = parseYaml(content, "glossary-unreadable");
	if (!("locate" in parsed)) return unread(parsed);
	const validated = validateFrontMatter(parsed, glossarySchema);
	if ("problems" in validated) return unread(validated.problems);
	const entries = validated.value.terms;
	return { entries, known: entries, problems: findTwins(entries, parsed) };
}

const unread = (problems: readonly Problem[]): Glossary => ({
	entries: [],
	known: undefined,
	problems,
});

/** An entry without its other forms, as pages show it. */
export function termOf({ forms: _, source, ...term }: GlossaryEntry) {
	const { url, ...named } = source;
	return {
		...term,
		source: { ...named, ...(url !== undefined && { url }) },
	} satisfies GlossaryTerm;
}

function findTwins(
	entries: readonly GlossaryEntry[],
	{ file, locate }: Located,
): Problem[] {
	return entries.flatMap(({ id }, index) => {
		const first = entries.findIndex((entry) => entry.id === id);
		return first === index
			? []
			: {
					file,
					...locate(["terms", index, "id"]),
					rule: "term-id-twice",
					message: `term ${index + 1} has the id "${id}", which term ${first + 1} has too; give it another, for it is its permalink.`,
				};
	});
}
