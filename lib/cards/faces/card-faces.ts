// The typefaces' packages → static TrueType faces, as satori needs them, kept in .cache/cards.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { charactersIn } from "../../faces/characters-in.ts";
import { layoutFeatures } from "../../faces/layout-features.ts";
import {
	DISPLAY_AXES,
	type FaceName,
	resolveFace,
} from "../../faces/resolve-face.ts";
import { FACE } from "../paint.ts";

export type CardFace = {
	readonly name: string;
	readonly data: Buffer;
	readonly weight: 400 | 600;
	readonly style: "normal" | "italic";
};

export type CardFaces = {
	readonly faces: readonly CardFace[];
	/** Changes with any of their bytes. */
	readonly hash: string;
};

type Source = Omit<CardFace, "data"> & {
	readonly face: FaceName;
	readonly scripts: readonly Script[];
	readonly axes: Readonly<Record<string, number>>;
};

/** Which characters each of the packages' files may have; a face leaves out those that it lacks. */
const CHARACTERS = {
	latin: [
		[0x20, 0x7e],
		[0xa0, 0xff],
		[0x131, 0x131],
		[0x152, 0x153],
		[0x2000, 0x22ff],
	],
	"latin-ext": [
		[0x100, 0x24f],
		[0x1e00, 0x1eff],
	],
	greek: [[0x370, 0x3ff]],
	cyrillic: [
		[0x400, 0x45f],
		[0x490, 0x491],
		[0x4b0, 0x4b1],
		[0x2116, 0x2116],
	],
} as const;
type Script = keyof typeof CHARACTERS;

const FEATURES = layoutFeatures("lnum", "pnum");

/** The first face that has a character sets it: Greek and Cyrillic headlines are set in STIX Two Text. */
const SOURCES: readonly Source[] = [
	{
		name: FACE.display,
		weight: 400,
		style: "normal",
		face: "display",
		scripts: ["latin", "latin-ext"],
		axes: DISPLAY_AXES,
	},
	{
		name: FACE.label,
		weight: 400,
		style: "normal",
		face: "label",
		scripts: ["latin", "latin-ext"],
		axes: { wght: 400 },
	},
	{
		name: FACE.label,
		weight: 600,
		style: "normal",
		face: "label",
		scripts: ["latin", "latin-ext"],
		axes: { wght: 600 },
	},
	{
		name: FACE.text,
		weight: 400,
		style: "italic",
		face: "text-italic",
		scripts: ["latin", "latin-ext", "greek", "cyrillic"],
		axes: { wght: 400 },
	},
	{
		name: FACE.text,
		weight: 400,
		style: "normal",
		face: "text",
		scripts: ["latin", "latin-ext", "greek", "cyrillic"],
		axes: { wght: 400 },
	},
];

const loaded = new Map<string, Promise<CardFaces>>();

/** Loads every face once in a process; makes those that `folder` lacks. */
export function loadCardFaces(folder: string): Promise<CardFaces> {
	const faces = loaded.get(folder) ?? loadAll(folder);
	loaded.set(folder, faces);
	return faces;
}

async function loadAll(folder: string): Promise<CardFaces> {
	await mkdir(folder, { recursive: true });
	const faces: CardFace[] = [];
	for (const { face, scripts, axes, ...card } of SOURCES)
		for (const script of scripts)
			faces.push({
				...card,
				data: await loadFace(folder, face, script, axes),
			});
	const hash = createHash("sha256");
	for (const { data } of faces) hash.update(data);
	return { faces, hash: hash.digest("hex") };
}

async function loadFace(
	folder: string,
	face: FaceName,
	script: Script,
	axes: Source["axes"],
): Promise<Buffer> {
	const source = await readFile(resolveFace(face, script));
	const text = charactersIn(...CHARACTERS[script]);
	const key = createHash("sha256")
		.update(source)
		.update(JSON.stringify([text, axes, FEATURES]))
		.digest("hex");
	const path = join(folder, `${key.slice(0, 16)}.ttf`);
	const kept = await readFile(path).catch(() => undefined);
	if (kept !== undefined) return kept;
	const made = await subsetFont(source, text, {
		targetFormat: "truetype",
		variationAxes: axes,
		keepFeatures: FEATURES,
	});
	// Several processes draw cards: none may see half a file of another's.
	await writeFile(`${path}.${process.pid}`, made);
	await rename(`${path}.${process.pid}`, path);
	return Buffer.from(made);
}
