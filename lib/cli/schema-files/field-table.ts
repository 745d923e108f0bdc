// A schema → the README's table of fields, and the README with that table in it.
import type { z } from "zod";
import { describeFields } from "../../content/front-matter/describe-fields.ts";

const START = "<!-- fields -->";
const END = "<!-- /fields -->";

/** The table as markdown: one row for each field. */
export function renderFieldTable(schema: z.ZodObject): string {
	const rows = describeFields(schema).map(
		({ name, isRequired, takes, description }) =>
			`| \`${name}\` | ${isRequired ? "yes" : "no"} | ${takes} | ${description} |`,
	);
	return [
		"| field | required | takes | what for |",
		"|---|---|---|---|",
		...rows,
	].join("\n");
}

/** Puts the table between the README's two marks; throws where they aren't there. */
export function replaceFieldTable(readme: string, table: string): string {
	const start = readme.indexOf(START);
	const end = readme.indexOf(END);
	if (start < 0 || end < start)
		throw new Error(
			`README.md has no place for the table: put ${START} and ${END} into it.`,
		);
	return `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`;
}
