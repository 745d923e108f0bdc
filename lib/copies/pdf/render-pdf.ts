// An article → its PDF: tagged, in two columns that end level, for one paper.
import type { NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import {
	balancedHeight,
	missingLines,
	spareLines,
	stretchAt,
} from "./balance-columns.ts";
import { findMissing } from "./find-missing.ts";
import type { Measures } from "./measures.ts";
import {
	type PrintedArticle,
	type TypstProgram,
	typstOfArticle,
} from "./source/typst-of-article.ts";
import { imagePlace } from "./source/typst-of-image.ts";
import type { Typesetter } from "./typesetter.ts";

/** How often a stretch is set anew before its columns stay as the page cuts them. */
const MOST_ATTEMPTS = 8;
/** As much of a last page is too little for a sheet of its own. */
const SCANT_PAGE = 0.25;

/** The file, or the characters for which there is no face: a PDF with boxes in it is none. */
export type RenderedPdf =
	| { readonly bytes: Uint8Array }
	| { readonly missing: readonly string[] };

/** Renders a PDF/UA-1; the same article gives the same bytes. Throws where Typst refuses the program, which is a fault of ours. */
export function renderPdf(
	printed: PrintedArticle,
	typesetter: Typesetter,
): RenderedPdf {
	const program = typstOfArticle(printed);
	for (const { name, bytes } of printed.images?.values() ?? [])
		typesetter.hold(imagePlace(name), bytes);
	try {
		const document = setOnFewPages(program, typesetter);
		return { bytes: typesetter.exportPdf(document) };
	} catch (error) {
		const missing = findMissing(error);
		if (missing.length > 0) return { missing };
		const message = error instanceof Error ? error.message : String(error);
		throw new Error(`${printed.article.slug}: ${message}`, { cause: error });
	} finally {
		typesetter.forget();
	}
}

/** Sets it close where that saves a last page with little on it: a sheet for three lines is a sheet for nothing. */
function setOnFewPages(
	program: TypstProgram,
	typesetter: Typesetter,
): NodeTypstDocument {
	const wide = setBalanced(program, typesetter, false);
	const { end, page } = typesetter.measure(wide);
	const isScant = end.y - page.top < (page.bottom - page.top) * SCANT_PAGE;
	if (end.page === 1 || !isScant) return wide;
	const close = setBalanced(program, typesetter, true);
	return typesetter.measure(close).end.page < end.page ? close : wide;
}

/** Sets the columns as high as they get, sees where they end, and sets them anew to end level: one stretch after the other, since each moves what follows. */
function setBalanced(
	program: TypstProgram,
	typesetter: Typesetter,
	isClose: boolean,
): NodeTypstDocument {
	const heights: (number | undefined)[] = [];
	let document = typesetter.set(program.render(heights, isClose));
	for (let index = 0; index < program.stretches; index += 1) {
		const trial = (height: number | undefined) => {
			const set = typesetter.set(
				program.render([...heights.slice(0, index), height], isClose),
			);
			return { height, document: set, measures: typesetter.measure(set) };
		};
		const found = findHeight(typesetter.measure(document), index, trial);
		heights[index] = found.height;
		document = found.document;
	}
	return document;
}

type Trial = {
	readonly height: number | undefined;
	readonly document: NodeTypstDocument;
	readonly measures: Measures;
};

/** The lowest height that was found to hold a stretch: from one half of its text upwards, where quotes and headings can't be parted, then down again where that left room. */
function findHeight(
	free: Measures,
	index: number,
	trial: (height: number | undefined) => Trial,
): Trial {
	const { page } = stretchAt(free, index).textEnd;
	let extra = 0;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
		const tried = trial(balancedHeight(free, index, extra));
		if (tried.height === undefined) return tried;
		const missing = missingLines(tried.measures, index, page);
		if (missing === 0) return tightenOnce(tried);
		extra += missing;
	}
	return trial(undefined);

	function tightenOnce(fitting: Trial): Trial {
		const spare = spareLines(fitting.measures, index);
		if (spare === 0 || extra > 0) return fitting;
		const tighter = trial(balancedHeight(free, index, extra - spare));
		return missingLines(tighter.measures, index, page) === 0
			? tighter
			: fitting;
	}
}
