// A schema → its fields as editors look them up: name, whether it is required, what it takes, what it is for.
import * as z from "zod";

export type FieldDescription = {
	/** `figures[].claim` for a field of each figure. */
	readonly name: string;
	readonly isRequired: boolean;
	/** "text", "a list", or the values to choose from. */
	readonly takes: string;
	readonly description: string;
};

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (draft 7, which VS Code reads best) of what an editor may write. */
export function jsonSchemaOf(schema: z.ZodObject, title: string): JsonSchema {
	return {
		...z.toJSONSchema(schema, { io: "input", target: "draft-7" }),
		title,
	};
}

/** Every field of a schema, those of lists and groups after them, in the schema's order. */
export function describeFields(schema: z.ZodObject): FieldDescription[] {
	return fieldsOf(jsonSchemaOf(schema, ""), "");
}

function fieldsOf(schema: JsonSchema, prefix: string): FieldDescription[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		if (typeof field === "boolean") return [];
		const name = `${prefix}${key}`;
		const inner =
			typeof field.items === "object" && !Array.isArray(field.items)
				? field.items
				: field;
		const isList = inner !== field;
		return [
			{
				name,
				isRequired: schema.required?.includes(key) ?? false,
				takes: takesOf(field),
				description: field.description ?? "",
			},
			...fieldsOf(inner, `${name}${isList ? "[]" : ""}.`),
		];
	});
}

function takesOf({
	type,
	enum: choices,
	format,
	anyOf: forms,
}: JsonSchema): string {
	if (forms !== undefined)
		return forms
			.flatMap((form) => (typeof form === "boolean" ? [] : takesOf(form)))
			.join(", or ");
	if (choices !== undefined)
		return choices.map((choice) => `\`${String(choice)}\``).join(", ");
	if (format === "date") return "a day, YYYY-MM-DD";
	if (format === "date-time") return "an instant with its offset";
	if (format === "uri") return "an address";
	if (type === "array") return "a list";
	if (type === "object") return "a group";
	if (type === "boolean") return "`true` or `false`";
	return "text";
}
