// A face under a name of ours is found by it, and has lost nothing.
import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { beforeAll, expect, it } from "vitest";
import { renameFace } from "../../lib/copies/faces/rename-face.ts";
import { writePrintFaces } from "../../lib/copies/faces/write-print-faces.ts";
import { FACE_FOLDER } from "./faces.ts";

let paths: string[] = [];
beforeAll(async () => {
	paths = await writePrintFaces(FACE_FOLDER);
}, 60_000);

function faultsWith(face: Uint8Array, family: string): number {
	const compiler = NodeCompiler.create({
		fontArgs: [{ fontBlobs: [Buffer.from(face)] }],
	});
	const outcome = compiler.compile({
		mainFileContent: `#set page(width: 1cm)\n#text(font: "${family}", fallback: false)[Abc]`,
	});
	return outcome.takeWarnings()?.shortDiagnostics.length ?? 0;
}

it("is found by its new name and not by one that nobody gave it", () => {
	const path = paths.find((path) => path.endsWith("offprint-text-regular.ttf"));
	const face = renameFace(readFileSync(path ?? ""), "Quite Another", "Regular");
	expect(faultsWith(face, "Quite Another")).toBe(0);
	expect(faultsWith(face, "Never Given")).toBe(1);
});

it("is refused where the file has no table of names", () => {
	expect(() => renameFace(new Uint8Array(12), "A", "Regular")).toThrow(
		'the face for "A" has no table of names',
	);
});
