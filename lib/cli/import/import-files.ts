// Paths of raw texts → drafts in a folder, each told as it is done; one that can't be imported doesn't stop the others.
import { basename, join, relative } from "node:path";
import { removeStaleDrafts } from "../../disk/remove-stale-drafts.ts";
import { writeWhole } from "../../disk/write-whole.ts";
import type { ImportedDraft } from "../../import/finish-draft.ts";
import { renderReport } from "../../import/report/render-report.ts";
import { type Problem, renderProblem } from "../../model/problem.ts";
import { countOf } from "../../text/count-of.ts";
import { printOut } from "../terminal/progress.ts";
import { inOrder } from "./in-order.ts";
import { type Importer, openImporter } from "./open-importer.ts";
import { readInput } from "./read-input.ts";

export type ImportOrder = {
	/** Absolute, or "-". */
	readonly paths: readonly string[];
	/** Where drafts go. */
	readonly folder: string;
	readonly isDryRun: boolean;
	/** Replaces drafts that exist. */
	readonly isForced: boolean;
	readonly isJson: boolean;
	/** Writes each report beside its draft. */
	readonly writesReport: boolean;
	readonly importedOn: string;
	readonly importer: string;
};

/** Gives false where any file failed. Of two texts of one run that would take the same name, the second is refused even by force. */
export async function importFiles(order: ImportOrder): Promise<boolean> {
	if (!order.isDryRun) removeStaleDrafts(order.folder);
	const count = order.paths.length;
	const importer = await openImporter(count);
	const written = new Map<string, string>();
	let [done, failed] = [0, 0];
	try {
		const drafts = inOrder(order.paths, importer.atOnce, (path) =>
			readDraft(path, order, importer),
		);
		for await (const { item: path, made: draft } of drafts) {
			done += 1;
			const shown = showPath(path);
			const outcome =
				"rule" in draft ? draft : keepDraft(draft, path, order, written);
			if ("rule" in outcome) {
				failed += 1;
				process.stderr.write(`${renderProblem({ ...outcome, file: shown })}\n`);
			} else tell(outcome, order, `${done}/${count}`, shown);
		}
	} finally {
		await importer.close();
	}
	if (count > 1 && !order.isJson)
		printOut(
			`${countOf(count - failed, "text", "texts")} imported, ${countOf(failed, "failure", "failures")}.\n`,
		);
	return failed === 0;
}

type Imported = { readonly draft: ImportedDraft; readonly target: string };

async function readDraft(
	path: string,
	{ importedOn, importer, writesReport }: ImportOrder,
	{ run }: Importer,
): Promise<ImportedDraft | Problem> {
	const bytes = await readInput(path);
	if ("rule" in bytes)
		return writesReport && bytes.rule === "import-missing"
			? { ...bytes, message: explainReport(path) ?? bytes.message }
			: bytes;
	const fileName = path === "-" ? undefined : basename(path);
	return run({ bytes, fileName, importedOn, importer });
}

/** Who writes `--report report.json` means it for the report's name. */
function explainReport(path: string): string | undefined {
	return path.endsWith(".json")
		? "there is no such file to import; --report takes no name, for it writes each report beside its draft."
		: undefined;
}

/** Writes the draft, where its name is free. */
function keepDraft(
	draft: ImportedDraft,
	path: string,
	order: ImportOrder,
	written: Map<string, string>,
): Imported | Problem {
	const target = join(order.folder, `${draft.slug}.md`);
	const twin = written.get(target);
	if (twin !== undefined)
		return refuse(
			path,
			`${showPath(twin)} has become ${showPath(target)} already; give one of the two another headline or name.`,
		);
	written.set(target, path);
	if (order.isDryRun) return { draft, target };
	try {
		return save(draft, target, path, order);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			...refuse(
				path,
				`${showPath(target)} can’t be written (${reason}); nothing of it is left.`,
			),
			rule: "draft-unwritable",
		};
	}
}

function save(
	draft: ImportedDraft,
	target: string,
	path: string,
	{ isForced, writesReport }: ImportOrder,
): Imported | Problem {
	if (!writeWhole(target, draft.markdown, { isForced }))
		return refuse(
			path,
			`${showPath(target)} exists; rename it, or replace it by --force.`,
		);
	if (writesReport)
		writeWhole(
			target.replace(/\.md$/, ".import.json"),
			`${JSON.stringify(draft.report, undefined, "\t")}\n`,
			{ isForced: true },
		);
	return { draft, target };
}

function refuse(file: string, message: string): Problem {
	return { file, line: 1, column: 1, rule: "draft-exists", message };
}

/** One text is told in full, of many each on a line. */
function tell(
	{ draft, target }: Imported,
	order: ImportOrder,
	position: string,
	shown: string,
): void {
	const { report } = draft;
	if (order.isJson) {
		printOut(`${JSON.stringify(report)}\n`);
		return;
	}
	const verb = order.isDryRun ? "would become" : "→";
	if (order.paths.length > 1) {
		const changes = report.steps.reduce(
			(sum, { edits }) => sum + edits.length,
			0,
		);
		printOut(
			`${position}  ${shown} ${verb} ${showPath(target)}  ${countOf(changes, "change", "changes")}, ${report.dropped.length} dropped, ${report.doubts.length} to decide\n`,
		);
		return;
	}
	printOut(`${shown} ${verb} ${showPath(target)}\n${renderReport(report)}`);
	if (order.isDryRun) printOut(`\n${draft.markdown}`);
}

function showPath(path: string): string {
	return path === "-"
		? "standard input"
		: relative(process.cwd(), path) || path;
}
