// Typst with our faces and our layout: programs → documents → PDF.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	NodeCompiler,
	type NodeError,
	type NodeTypstDocument,
} from "@myriaddreamin/typst-ts-node-compiler";
import * as z from "zod";
import { COPIES_ROOM } from "../copies-room.ts";
import { writePrintFaces } from "../faces/write-print-faces.ts";
import { type Measures, parseMeasures } from "./measures.ts";

const WORKSPACE = join(COPIES_ROOM, "pdf");
/** The oldest results that are kept, in documents: two papers of one article share what doesn't depend on widths. */
const KEPT_DOCUMENTS = 2;
/** A compiler keeps some 100 KB of each program that it has set, which nothing but its end clears away; a new one takes as long as half a program. */
const DOCUMENTS_PER_COMPILER = 16;

export type Typesetter = {
	/** Sets a program; throws an error with what Typst says against it. */
	readonly set: (program: string) => NodeTypstDocument;
	readonly measure: (document: NodeTypstDocument) => Measures;
	/** PDF/UA-1. Throws Typst's own error for text that no face has. */
	readonly exportPdf: (document: NodeTypstDocument) => Uint8Array;
	/** The first page, its letters as shapes. */
	readonly exportSvg: (document: NodeTypstDocument) => string;
	/** Holds a file for the programs that follow, under a path from the root, until it is told to forget. */
	readonly hold: (path: string, bytes: Uint8Array) => void;
	/** Forgets what no later document is likely to use, and every file that it holds. */
	readonly forget: () => void;
};

/** Makes a typesetter; its faces are made in `faceFolder` unless they are there. */
export async function loadTypesetter(faceFolder: string): Promise<Typesetter> {
	const facePaths = await writePrintFaces(faceFolder);
	const fontBlobs = await Promise.all(facePaths.map((path) => readFile(path)));
	const layout = await readFile(join(WORKSPACE, "offprint.typ"));
	const startCompiler = () => {
		const started = NodeCompiler.create({
			workspace: WORKSPACE,
			fontArgs: [{ fontBlobs }],
		});
		started.mapShadow(join(WORKSPACE, "offprint.typ"), layout);
		return started;
	};
	let compiler = startCompiler();
	let forgotten = 0;
	const held = new Set<string>();
	return {
		hold: (path, bytes) => {
			const file = join(WORKSPACE, path);
			held.add(file);
			compiler.mapShadow(file, Buffer.from(bytes));
		},
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
		forget: () => {
			for (const file of held) compiler.unmapShadow(file);
			held.clear();
			compiler.evictCache(KEPT_DOCUMENTS);
			forgotten += 1;
			if (forgotten % DOCUMENTS_PER_COMPILER === 0) compiler = startCompiler();
		},
	};
}

const diagnostics = z.array(z.object({ message: z.string() }));

function describeError(compiler: NodeCompiler, error: NodeError | null) {
	const found =
		error === null ? [] : diagnostics.parse(compiler.fetchDiagnostics(error));
	return `Typst: ${found.map(({ message }) => message).join("; ")}`;
}
