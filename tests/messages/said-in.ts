// The source of a module → every message that it says.
import ts from "typescript";
import type { Module } from "../architecture/module.ts";

export type Said = {
	readonly path: string;
	/** What the key is, as far as the source tells: ${…} of a template stands for anything without a point. */
	readonly key: RegExp;
	/** Names of the values given to it, sorted; undefined where the source doesn't list them. */
	readonly values: readonly string[] | undefined;
	/** What a browser script says where the page gives it no word. */
	readonly english?: string;
};

/** Calls of `say(…)`, `say.woven(…)`, `messagesFor(…)(…)`, and a script's `wordFor(…)`; a choice between two keys is two. */
export function saidIn({ path, text }: Module): Said[] {
	const source = ts.createSourceFile(
		path,
		text,
		ts.ScriptTarget.Latest,
		true,
		path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);
	const found: Said[] = [];
	const walk = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && isSaying(node.expression)) {
			const [key, values] = node.arguments;
			for (const pattern of key === undefined ? [] : keysIn(key))
				found.push({ path, key: pattern, values: namesOf(values) });
		}
		if (ts.isCallExpression(node) && isScriptWord(node.expression)) {
			const [name, english, values] = node.arguments;
			if (
				name &&
				english &&
				ts.isStringLiteralLike(name) &&
				ts.isStringLiteralLike(english)
			)
				found.push({
					path,
					key: patternOf([`script.${name.text}`]),
					values: namesOf(values),
					english: english.text,
				});
		}
		ts.forEachChild(node, walk);
	};
	walk(source);
	return found;
}

function isSaying(callee: ts.Expression): boolean {
	if (ts.isIdentifier(callee)) return callee.text === "say";
	if (ts.isPropertyAccessExpression(callee))
		return callee.name.text === "woven" || callee.name.text === "say";
	return (
		ts.isCallExpression(callee) &&
		ts.isIdentifier(callee.expression) &&
		callee.expression.text === "messagesFor"
	);
}

function isScriptWord(callee: ts.Expression): boolean {
	return ts.isIdentifier(callee) && callee.text === "wordFor";
}

function keysIn(node: ts.Expression): RegExp[] {
	if (ts.isStringLiteralLike(node)) return [patternOf([node.text])];
	if (ts.isConditionalExpression(node))
		return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
	if (ts.isTemplateExpression(node))
		return [
			patternOf([
				node.head.text,
				...node.templateSpans.map(({ literal }) => literal.text),
			]),
		];
	return [];
}

function patternOf(fixed: readonly string[]): RegExp {
	const parts = fixed.map((part) =>
		part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
	);
	return new RegExp(`^${parts.join("[^.]+")}$`);
}

function namesOf(
	values: ts.Expression | undefined,
): readonly string[] | undefined {
	if (values === undefined) return [];
	if (!ts.isObjectLiteralExpression(values)) return undefined;
	const names = values.properties.map(({ name }) => name?.getText());
	return names.every((name) => name !== undefined) ? names.sort() : undefined;
}
