// The typefaces' packages → .cache/faces/: each face cut down to the characters, axes and features that pages use.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { charactersIn } from "../../faces/characters-in.ts";
import { layoutFeatures } from "../../faces/layout-features.ts";
import {
	DISPLAY_AXES,
	type FaceName,
	resolveFace,
} from "../../faces/resolve-face.ts";
import { projectFile } from "../site/project-file.ts";

const { resolve } = createRequire(import.meta.url);

const FEATURES = layoutFeatures("lnum", "onum", "tnum", "pnum");

const FACES: readonly {
	readonly name: FaceName;
	readonly axes: Readonly<
		Record<string, number | { readonly min: number; readonly max: number }>
	>;
}[] = [
	{ name: "text", axes: { wght: { min: 400, max: 600 } } },
	{ name: "text-italic", axes: { wght: 400 } },
	{ name: "label", axes: { wght: { min: 400, max: 700 } } },
	{ name: "display", axes: DISPLAY_AXES },
	{ name: "legible", axes: { wght: { min: 400, max: 600 } } },
	{ name: "legible-italic", axes: { wght: 400 } },
];

const CORE = `${charactersIn([0x20, 0x7e])}\u00a0£¥§©«°±·»¼½¾×÷\u2009\u200a\u202f‐‑–—‘’‚“”„•…′″‹›€™−`;

/**
 * Each part of a face is a file of its own: `text`, `text-accents`, `text-ext`. The packages keep western accents in the file `latin`, the
 * others in `latin-ext`. Characters that a face lacks are left out. app/styles/faces.css names the same characters in its ranges.
 */
export const FACE_PARTS = [
	{ suffix: "", file: "latin", text: CORE },
	{
		suffix: "-accents",
		file: "latin",
		text: without(CORE, charactersIn([0xa1, 0xff], [0x131], [0x152, 0x153])),
	},
	{
		suffix: "-ext",
		file: "latin-ext",
		text: without("ıŒœ", charactersIn([0x100, 0x24f], [0x1e00, 0x1eff])),
	},
] as const;

/** Writes the faces unless they are there already; tells whether it did. */
export async function writeFaces(
	folder = projectFile(".cache/faces"),
): Promise<boolean> {
	const jobs = await Promise.all(FACES.flatMap(jobsOf));
	const subsetter = await readFile(resolve("subset-font/package.json"));
	const wanted = hashOf(jobs, subsetter);
	const stamp = join(folder, "stamp");
	const paths = jobs.map(({ name }) => join(folder, `${name}.woff2`));
	if (existsSync(stamp) && paths.every((path) => existsSync(path)))
		if ((await readFile(stamp, "utf8")) === wanted) return false;

	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const { name, source, text, axes } of jobs) {
		const bytes = await subsetFont(source, text, {
			targetFormat: "woff2",
			variationAxes: axes,
			keepFeatures: FEATURES,
		});
		await writeFile(join(folder, `${name}.woff2`), bytes);
	}
	await writeFile(stamp, wanted);
	return true;
}

type Job = Awaited<ReturnType<typeof jobsOf>[number]>;

function jobsOf({ name, axes }: (typeof FACES)[number]) {
	return FACE_PARTS.map(async ({ suffix, file, text }) => ({
		name: `${name}${suffix}`,
		source: await readFile(resolveFace(name, file)),
		text,
		axes,
	}));
}

function hashOf(jobs: readonly Job[], subsetter: Uint8Array): string {
	const hash = createHash("sha256").update(subsetter).update(FEATURES.join());
	for (const { name, source, text, axes } of jobs)
		hash.update(JSON.stringify([name, text, axes])).update(source);
	return hash.digest("hex");
}

function without(taken: string, text: string): string {
	return [...text].filter((character) => !taken.includes(character)).join("");
}
