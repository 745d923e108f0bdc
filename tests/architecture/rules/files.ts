// How files are named, how long they are, what they export.
import ts from "typescript";
import type { Module, Rule } from "../module.ts";

const MOST_LINES = 250;
const VAGUE =
	/(?:^|[/-])(?:handle|process|util|utils|helper|helpers|common|manager|data|info|misc|index)(?=[-.])/;
const NEXT_NAMES = /^app\/|^[^/]+\.(?:ts|mjs)$|\.config\.ts$|\.remarkrc\.mjs$/;

export const isShort: Rule = (modules) =>
	modules.flatMap(({ path, text }) => {
		const lines = text.split("\n").length - 1;
		return lines > MOST_LINES
			? [`${path}: ${lines} lines; split it at ${MOST_LINES}`]
			: [];
	});

export const isNamedPlainly: Rule = (modules) =>
	modules.flatMap(({ path }) => [
		...(/^[a-z0-9.[\]/_-]+$/.test(path) ? [] : [`${path}: not in kebab-case`]),
		...(VAGUE.test(path)
			? [`${path}: its name doesn't tell what it does`]
			: []),
	]);

export const exportsItsOwn: Rule = (modules) =>
	modules.flatMap((module) => {
		const { path } = module;
		const statements = [...sourceOf(module).statements];
		const reExports = statements.some(
			(node) =>
				ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined,
		);
		const hasDefault = statements.some(
			(node) => ts.isExportAssignment(node) || isDefault(node),
		);
		return [
			...(reExports ? [`${path}: exports what another module has`] : []),
			...(hasDefault && !NEXT_NAMES.test(path)
				? [`${path}: has a default export`]
				: []),
		];
	});

export const trustsTheCompiler: Rule = (modules) =>
	modules.flatMap((module) => {
		const source = sourceOf(module);
		const found: string[] = [];
		const walk = (node: ts.Node): void => {
			if (ts.isAsExpression(node) && node.type.getText(source) !== "const")
				found.push(`${module.path}: casts (${node.getText(source)})`);
			if (ts.isNonNullExpression(node))
				found.push(`${module.path}: asserts (${node.getText(source)})`);
			if (node.kind === ts.SyntaxKind.AnyKeyword)
				found.push(`${module.path}: any`);
			ts.forEachChild(node, walk);
		};
		walk(source);
		return found;
	});

function sourceOf({ path, text }: Module): ts.SourceFile {
	const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

function isDefault(node: ts.Statement): boolean {
	return (
		ts.canHaveModifiers(node) &&
		(ts.getModifiers(node) ?? []).some(
			({ kind }) => kind === ts.SyntaxKind.DefaultKeyword,
		)
	);
}
