// What the steps gave → the draft as it is written, and its report.
import type { Decoded } from "./decode/decoded.ts";
import { locateIn } from "./edits/locate-offset.ts";
import { cutWireMarks } from "./front-matter/cut-wire-marks.ts";
import { findDateline } from "./front-matter/find-dateline.ts";
import { findLikelyDay } from "./front-matter/find-likely-day.ts";
import { nameDraft } from "./front-matter/name-draft.ts";
import type { Origin } from "./front-matter/origin.ts";
import { type NamedDay, parseDate } from "./front-matter/parse-date.ts";
import {
	type DraftFields,
	findMissingFields,
	renderFrontMatter,
} from "./front-matter/render-front-matter.ts";
import { findLayouts } from "./layouts/find-layouts.ts";
import type { ReadDocument } from "./read-document.ts";
import { renderDraftCandidates } from "./render-draft-candidates.ts";
import type { ImportReport } from "./report/import-report.ts";
import { listDropped } from "./report/list-dropped.ts";
import type { RecordedDoubt, StepsOutput } from "./steps/run-steps.ts";

export type ImportedDraft = {
	readonly slug: string;
	/** The whole file: front matter and body. */
	readonly markdown: string;
	readonly body: string;
	readonly report: ImportReport;
};

type Finishing = {
	readonly fileName: string;
	/** Whether that is the name of a file, which a draft can take. */
	readonly isNamed: boolean;
	readonly importedOn: string;
	readonly importer: string;
	readonly sha256: string;
	readonly decoded: Decoded;
	readonly document: ReadDocument;
	readonly output: StepsOutput;
};

/** Writes front matter and body together. A draft that was imported before keeps its front matter, with the record of the first time. */
export function finishDraft(parts: Finishing): ImportedDraft {
	const { fileName, sha256, document, output, decoded } = parts;
	const { body, steps } = output;
	const { ownFrontMatter: own, extracted } = document;
	const dateline = findDateline(body, output.lang);
	const { fields, ...cut } = cutHeadline(
		withDatelineDay(output, dateline?.day),
		parts,
	);
	const likely =
		fields.publishedOn === undefined
			? findLikelyDay(body, output.lang)
			: undefined;
	const draft: DraftFields = {
		fields,
		lang: output.lang,
		...(likely !== undefined && { likelyDay: likely.day }),
		kept: document.kept,
		origin: own?.origin ?? originOf(parts),
		candidates:
			own === undefined
				? renderDraftCandidates({
						body,
						lang: output.lang,
						asOf: fields.publishedOn,
						kept: document.kept,
					})
				: "",
	};
	const yaml = own?.yaml ?? renderFrontMatter(draft);
	const slug = nameDraft(
		own === undefined ? fields.headline : undefined,
		parts.isNamed ? fileName : "",
		sha256,
	);
	return {
		slug,
		markdown: `---\n${yaml}---\n\n${body}`,
		body,
		report: {
			file: fileName,
			slug,
			origin: originOf(parts),
			encoding: decoded.encoding,
			format: document.format,
			lang: output.lang,
			fields,
			missing: findMissingFields(draft),
			...(dateline !== undefined && { dateline: dateline.text }),
			...(extracted !== undefined && { extracted }),
			steps,
			dropped: [...document.dropped, ...cut.dropped, ...listDropped(steps)],
			doubts: [
				...openDoubts(parts, dateline?.day, likely),
				...cut.doubts,
				...output.doubts,
			],
		},
	};
}

function originOf(parts: Finishing): Origin {
	const { fileName: file, sha256, importedOn, importer } = parts;
	return { file, sha256, importedOn, importer };
}

/** A dateline with its year says when the text was published, unless a line above it does. */
function withDatelineDay(
	{ fields, lang }: StepsOutput,
	day: string | undefined,
): StepsOutput["fields"] {
	const date = day === undefined ? undefined : parseDate(day, lang);
	return date === undefined ? fields : { publishedOn: date.day, ...fields };
}

/** The headline without a wire's marks; one that stands in a draft already is an editor's. */
function cutHeadline(
	fields: StepsOutput["fields"],
	{ document, output }: Pick<Finishing, "document" | "output">,
): Pick<StepsOutput, "fields" | "doubts"> & Pick<ImportReport, "dropped"> {
	const { headline, marks, doubts } = cutWireMarks(fields.headline ?? "");
	if (marks === undefined || document.ownFrontMatter !== undefined)
		return { fields, doubts: [], dropped: [] };
	const taken = output.steps
		.flatMap(({ edits }) => edits)
		.find(({ movedTo }) => movedTo === "headline");
	const { line, column } = taken ?? { line: 1, column: 1 };
	const reason = "a wire's mark before the headline";
	return {
		fields: { ...fields, headline },
		dropped: [{ line, column, text: marks, reason }],
		doubts: doubts.map((question) => ({
			line,
			column,
			step: "take-heading-lines",
			question,
		})),
	};
}

/** Doubts about the text as a whole. */
function openDoubts(
	{ decoded, document, output }: Finishing,
	day: string | undefined,
	likely: NamedDay | undefined,
): RecordedDoubt[] {
	const at = { line: 1, column: 1 };
	const doubts: RecordedDoubt[] = [];
	if (decoded.doubt !== undefined)
		doubts.push({ ...at, step: "decode", question: decoded.doubt });
	if (!output.isLangSure)
		doubts.push({
			...at,
			step: "detect-language",
			question:
				output.lang === "und"
					? "the language can't be told from so few words; write it into lang"
					: `the language may be another than "${output.lang}"; correct lang if so`,
		});
	if (document.otherLang !== undefined)
		doubts.push({
			...at,
			step: "detect-language",
			question: `the page says that its language is "${output.lang}", but the text reads as "${document.otherLang}"; correct lang if so`,
		});
	const isDated =
		day === undefined ||
		parseDate(day, output.lang) !== undefined ||
		output.fields.publishedOn !== undefined;
	if (!isDated)
		doubts.push({
			...at,
			step: "take-heading-lines",
			question: `the dateline says ${day} without a year; complete it in publishedOn`,
		});
	if (likely !== undefined)
		doubts.push({
			...at,
			step: "take-heading-lines",
			question: `the text names one day at its head or foot, “${likely.words}”; write ${likely.day} into publishedOn if it was published then`,
		});
	const { text, format } = document.input;
	const locate = locateIn(text);
	for (const { start, question } of findLayouts(text, format))
		doubts.push({ ...locate(start), step: "find-layouts", question });
	return doubts;
}
