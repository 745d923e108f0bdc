// A PDF → what qpdf has against it, and the faces that it names without having them.
import { createRequire } from "node:module";
import init from "@neslinesli93/qpdf-wasm";

const { resolve } = createRequire(import.meta.url);

type EmscriptenModule = {
	readonly FS: {
		readonly writeFile: (path: string, bytes: Uint8Array) => void;
	};
};

/** Runs `qpdf --check`; what it complains of, line by line, nothing for a sound file. */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
	const said: string[] = [];
	// The package's types leave out what every module of Emscripten takes.
	const options = {
		noInitialRun: true,
		locateFile: () => resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm"),
		print: () => {},
		printErr: (line: string) => said.push(line),
		preRun: [({ FS }: EmscriptenModule) => FS.writeFile("/printed.pdf", bytes)],
	};
	const qpdf = await init(options);
	const code = qpdf.callMain(["--check", "/printed.pdf"]);
	return code === 0 ? [] : [...said, `qpdf ended with ${code}`];
}

/** Names of faces that the file doesn't hold: they would look different on each machine. The letters of a face of type 3, as which variable faces are printed, are always in the file. */
export function findFacesLeftOut(bytes: Uint8Array): string[] {
	const objects = Buffer.from(bytes).toString("latin1").split("endobj");
	const inFile = objects
		.filter((object) => /\/Subtype\s*\/Type3\b/.test(object))
		.map((object) => /\/FontDescriptor (\d+)/.exec(object)?.[1]);
	return objects
		.filter((object) => /\/Type\s*\/FontDescriptor\b/.test(object))
		.filter((object) => !/\/FontFile[23]?\b/.test(object))
		.filter((object) => !inFile.includes(/(\d+) 0 obj/.exec(object)?.[1]))
		.map((object) => /\/FontName\s*\/(\S+)/.exec(object)?.[1] ?? object);
}
