// Front matter as plain values → values of a schema's type, or a Problem for each fault.
import * as z from "zod";
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../text/suggest.ts";
import type { FaultPath } from "./fault.ts";
import type { Locate } from "./locate.ts";

export type Located = {
	readonly file: string;
	readonly values: unknown;
	readonly locate: Locate;
};

export type Validated<T> =
	| { readonly value: T }
	| { readonly problems: readonly Problem[] };

/** Validates values by a schema; every fault of the file is told, in the schema's order. */
export function validateFrontMatter<Schema extends z.ZodObject>(
	{ file, values, locate }: Located,
	schema: Schema,
): Validated<z.infer<Schema>> {
	const result = schema.safeParse(values);
	if (result.success) return { value: result.data };
	return {
		problems: result.error.issues.flatMap((issue) =>
			describeIssue(issue, values, schema).map(
				({ path, isKey, rule, message }) => ({
					file,
					...locate(path, isKey),
					rule,
					message,
				}),
			),
		),
	};
}

type Description = {
	readonly path: FaultPath;
	/** The fault is the field's name, not its value. */
	readonly isKey: boolean;
	readonly rule: string;
	readonly message: string;
};

type Issue = z.core.$ZodIssue;

function describeIssue(
	issue: Issue,
	values: unknown,
	schema: z.ZodObject,
): Description[] {
	const path = issue.path.map((step) =>
		typeof step === "symbol" ? String(step) : step,
	);
	const name = nameOf(path);
	const found = valueAt(values, path);
	if (issue.code === "unrecognized_keys")
		return issue.keys.map((key) => ({
			path: [...path, key],
			isKey: true,
			rule: "field-unknown",
			message: `there is no field "${key}"${nearMiss(key, fieldNames(schema, path))}`,
		}));
	if (found === undefined)
		return [
			{
				path,
				isKey: false,
				rule: "field-missing",
				message: `${name} is missing; add it.`,
			},
		];
	if (
		found === null ||
		found === "" ||
		(typeof found === "string" && found.trim() === "")
	)
		return [
			{
				path,
				isKey: false,
				rule: "field-empty",
				message: `${name} is empty; fill it in.`,
			},
		];
	return [
		{
			path,
			isKey: false,
			rule: "field-wrong",
			message: `${name} is ${quote(found)}; ${remedy(issue)}.`,
		},
	];
}

function remedy(issue: Issue): string {
	if (issue.code === "invalid_value")
		return `write one of ${issue.values.map((value) => `"${String(value)}"`).join(", ")}`;
	if (issue.code === "invalid_type")
		return `write ${ARTICLES[issue.expected] ?? issue.expected}`;
	return issue.message;
}

const ARTICLES: Readonly<Record<string, string>> = {
	string: "text (in quotation marks, if it looks like a number)",
	array: "a list",
	object: "fields with names",
	boolean: "true or false",
};

/** The names of the fields that may stand where `path` leads. */
function fieldNames(schema: z.ZodObject, path: FaultPath): string[] {
	let node: unknown = z.toJSONSchema(schema, { io: "input" });
	for (const step of path)
		node =
			typeof step === "number"
				? valueAt(node, ["items"])
				: valueAt(node, ["properties", step]);
	return Object.keys(Object(valueAt(node, ["properties"])));
}

function nearMiss(key: string, names: readonly string[]): string {
	const remedy =
		names.length > MOST_NAMES
			? "take it away, or look its name up in README."
			: `take it away: the fields here are ${names.join(", ")}.`;
	return didYouMean(key, names, remedy);
}

/** More names than this would hide what is wrong: those of an article, which README lists. */
const MOST_NAMES = 12;

/** ["figures", 1, "claim"] → `"figures 2 claim"`: people count from one. */
function nameOf(path: FaultPath): string {
	if (path.length === 0) return "the front matter";
	const steps = path.map((step) =>
		typeof step === "number" ? step + 1 : step,
	);
	return `"${steps.join(" ")}"`;
}

function valueAt(values: unknown, path: FaultPath): unknown {
	let value = values;
	for (const step of path) {
		if (typeof value !== "object" || value === null) return undefined;
		value = Reflect.get(value, step);
	}
	return value;
}

function quote(value: unknown): string {
	return typeof value === "object"
		? "a list or a group of fields"
		: `"${String(value)}"`;
}
