// Typst with our faces and our layout: programs → documents → PDF.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	NodeCompiler,
	type NodeError,
	type NodeTypstDocument,
} from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { writePrintFaces } from "../faces/write-print-faces.ts";
import { type Measures, parseMeasures } from "./measures.ts";

/** The oldest results that are kept, in documents: two papers of one article share what doesn't depend on widths. */
const KEPT_DOCUMENTS = 2;

export type Typesetter = {
	/** Sets a program; throws an error with what Typst says against it. */
	readonly set: (program: string) => NodeTypstDocument;
	readonly measure: (document: NodeTypstDocument) => Measures;
	/** PDF/UA-1. Throws Typst's own error for text that no face has. */
	readonly exportPdf: (document: NodeTypstDocument) => Uint8Array;
	/** The first page, its letters as shapes. */
	readonly exportSvg: (document: NodeTypstDocument) => string;
	/** Forgets what no later document is likely to use. */
	readonly forget: () => void;
};

/** Makes a typesetter; its faces are made in `faceFolder` unless they are there. */
export async function loadTypesetter(faceFolder: string): Promise<Typesetter> {
	const facePaths = await writePrintFaces(faceFolder);
	const fontBlobs = await Promise.all(facePaths.map((path) => readFile(path)));
	const layout = await readFile(join(import.meta.dirname, "offprint.typ"));
	const compiler = NodeCompiler.create({
		workspace: import.meta.dirname,
		fontArgs: [{ fontBlobs }],
	});
	compiler.mapShadow(join(import.meta.dirname, "offprint.typ"), layout);
	return {
		set: (program) => {
			const outcome = compiler.compile({ mainFileContent: program });
			const { result } = outcome;
			if (result === null)
				throw new Error(describeError(compiler, outcome.takeError()));
			return result;
		},
		measure: (document) =>
			parseMeasures(compiler.query(document, { selector: "<measures>" })),
		exportPdf: (document) => compiler.pdf(document, { pdfStandard: "ua-1" }),
		exportSvg: (document) => compiler.plainSvg(document),
		forget: () => compiler.evictCache(KEPT_DOCUMENTS),
	};
}

const diagnostics = z.array(z.object({ message: z.string() }));

function describeError(compiler: NodeCompiler, error: NodeError | null) {
	const found =
		error === null ? [] : diagnostics.parse(compiler.fetchDiagnostics(error));
	return `Typst: ${found.map(({ message }) => message).join("; ")}`;
}
