// A decoded text → the body that the steps make of it, with everything that they did.
import { applyEdits } from "../edits/apply-edits.ts";
import type { Edit } from "../edits/edit.ts";
import { locateIn, type Place } from "../edits/locate-offset.ts";
import {
	followEdits,
	startTrace,
	type Trace,
	traceBack,
} from "../edits/trace.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { IMPORT_STEPS } from "./import-steps.ts";
import type { Format, FoundFields, ImportStep } from "./step.ts";

/** An edit with its place in the input and the words that stood there. */
export type RecordedEdit = Edit & Place & { readonly before: string };

export type RecordedStep = {
	readonly name: string;
	readonly reason: string;
	readonly edits: readonly RecordedEdit[];
};

export type RecordedDoubt = Place & {
	readonly step: string;
	readonly question: string;
};

export type StepsInput = {
	readonly text: string;
	readonly format: Format;
	/** The language where it is known before: a draft's, or a page's own word. */
	readonly lang?: string;
	readonly fields?: FoundFields;
	/** An edit before all steps: it takes the front matter off. */
	readonly opening?: Edit;
};

export type StepsOutput = {
	readonly body: string;
	readonly lang: string;
	readonly isLangSure: boolean;
	readonly fields: FoundFields;
	/** Only steps that changed something; a step may come again. */
	readonly steps: readonly RecordedStep[];
	readonly doubts: readonly RecordedDoubt[];
};

const TAKE_FRONT_MATTER = {
	name: "take-front-matter",
	reason: "the front matter is written anew, or kept as it is",
};

/** What one change uncovers another step may mend; more rounds than this would be a step that undoes another. */
const MOST_ROUNDS = 8;

/**
 * Runs the table once on the text as it came, then on the markdown that is made of it until no step finds anything more: so
 * importing a body again changes nothing.
 */
export async function runSteps(input: StepsInput): Promise<StepsOutput> {
	const run = startRun(input);
	if (input.opening !== undefined)
		record(run, TAKE_FRONT_MATTER, [input.opening]);
	await runStage(run, input.format, ["characters"]);
	if (input.lang === undefined) {
		const { lang, isSure } = await detectLanguage(run.text);
		run.lang = lang;
		run.isLangSure = isSure;
	}
	await runStage(run, input.format, ["lines", "blocks"]);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const before = run.text;
		await runStage(run, "markdown", ["characters", "lines", "blocks"]);
		if (run.text === before) break;
	}
	const { text: body, lang, isLangSure, fields, steps } = run;
	const doubts = [...run.doubts.values()];
	return { body, lang, isLangSure, fields, steps, doubts };
}

type Run = {
	text: string;
	lang: string;
	isLangSure: boolean;
	fields: FoundFields;
	trace: Trace;
	readonly locate: (offset: number) => Place;
	readonly steps: RecordedStep[];
	/** By what they say and where: a later round asks the same again. */
	readonly doubts: Map<string, RecordedDoubt>;
};

function startRun({ text, lang, fields }: StepsInput): Run {
	return {
		text,
		lang: lang ?? "und",
		isLangSure: lang !== undefined,
		fields: fields ?? {},
		trace: startTrace(text),
		locate: locateIn(text),
		steps: [],
		doubts: new Map(),
	};
}

async function runStage(
	run: Run,
	format: Format,
	stages: readonly ImportStep["stage"][],
): Promise<void> {
	for (const step of IMPORT_STEPS)
		if (stages.includes(step.stage) && step.formats.includes(format))
			await runStep(run, step, format);
}

async function runStep(
	run: Run,
	step: ImportStep,
	format: Format,
): Promise<void> {
	const { lang, fields, trace } = run;
	const result = await step.apply(run.text, { format, lang, fields });
	const place = (offset: number) => run.locate(traceBack(trace, offset));
	for (const { start, question } of result.doubts ?? []) {
		const doubt = { step: step.name, question, ...place(start) };
		const key = `${doubt.line}:${doubt.column} ${question}`;
		run.doubts.set(key, doubt);
	}
	run.fields = { ...result.fields, ...fields };
	record(run, step, result.edits);
}

function record(
	run: Run,
	{ name, reason }: Pick<ImportStep, "name" | "reason">,
	edits: readonly Edit[],
): void {
	if (edits.length === 0) return;
	run.steps.push({
		name,
		reason,
		edits: edits.map((edit) => ({
			...edit,
			...run.locate(traceBack(run.trace, edit.start)),
			before: run.text.slice(edit.start, edit.end),
		})),
	});
	run.text = applyEdits(run.text, edits);
	run.trace = followEdits(run.trace, edits);
}
