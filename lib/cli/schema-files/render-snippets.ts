// A schema → VS Code snippets that complete the front matter: one for the whole, one for each list of groups.
import type { z } from "zod";
import {
	describeFields,
	type FieldDescription,
} from "../../content/front-matter/describe-fields.ts";

type Snippet = {
	scope: string;
	prefix: string;
	description: string;
	body: string[];
};

/** Snippets by name. A list such as `figures` gives the snippet `figures item`. */
export function renderSnippets(schema: z.ZodObject): Record<string, Snippet> {
	const fields = describeFields(schema);
	const top = fields.filter(({ name }) => !name.includes("."));
	const whole = [
		"---",
		...top.filter(({ isRequired }) => isRequired).flatMap(renderField),
		"---",
		"",
		"$0",
	];
	const snippets: Record<string, Snippet> = {
		article: snippet("article", "Front matter of an article", whole),
	};
	for (const { name, description } of top.filter(({ name }) =>
		fields.some(isIn(name)),
	)) {
		const lines = fields
			.filter(isIn(name))
			.filter(({ isRequired }) => isRequired)
			.flatMap(renderField);
		const body = lines.map(
			(line, index) => `${index === 0 ? "  - " : "    "}${line}`,
		);
		snippets[`${name} item`] = snippet(name, description, body);
	}
	for (const field of top)
		snippets[field.name] ??= snippet(
			field.name,
			field.description,
			renderField(field, 0),
		);
	return snippets;
}

function snippet(prefix: string, description: string, body: string[]): Snippet {
	return { scope: "markdown,yaml", prefix, description, body };
}

function isIn(list: string): (field: FieldDescription) => boolean {
	return ({ name }) =>
		name.startsWith(`${list}[].`) && name.split(".").length === 2;
}

function renderField(
	{ name, takes }: FieldDescription,
	index: number,
): string[] {
	const key = name.slice(name.lastIndexOf(".") + 1);
	const stop = index + 1;
	if (takes === "a list") return [`${key}:`, `  - \${${stop}}`];
	const choices = [...takes.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
	return [
		`${key}: \${${stop}${choices.length > 1 ? `|${choices.join(",")}|` : ""}}`,
	];
}
