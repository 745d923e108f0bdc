// The typefaces' packages → .cache/copies/faces/: TrueType files of one weight each, which a typesetter can embed.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { charactersIn } from "../../faces/characters-in.ts";
import { layoutFeatures } from "../../faces/layout-features.ts";
import { DISPLAY_AXES, resolveFace } from "../../faces/resolve-face.ts";
import { renameFace } from "./rename-face.ts";

const { resolve } = createRequire(import.meta.url);

/** Bump when what is written changes though packages and this list don't. */
const VERSION = 1;

const FEATURES = layoutFeatures("lnum", "onum");

/** Latin, Greek, Cyrillic, accents that combine, punctuation, signs, ligatures. */
const CHARACTERS = charactersIn(
	[0x20, 0x7e],
	[0xa0, 0x52f],
	[0x1d00, 0x22ff],
	[0x2500, 0x26ff],
	[0x2c60, 0x2c7f],
	[0xa720, 0xa7ff],
	[0xfb00, 0xfb06],
	[0xfffd],
);

const LATIN_PARTS = ["latin", "latin-ext", "vietnamese"];
const TEXT_PARTS = [...LATIN_PARTS, "greek", "cyrillic", "cyrillic-ext"];

/** Families are those that pdf/offprint.typ names, a part after them: "Offprint Text Greek". */
const FACES = [
	{
		family: "Offprint Text",
		face: "text",
		parts: TEXT_PARTS,
		styles: { Regular: { wght: 400 }, SemiBold: { wght: 600 } },
	},
	{
		family: "Offprint Text",
		face: "text-italic",
		parts: TEXT_PARTS,
		styles: { Italic: { wght: 400 }, "SemiBold Italic": { wght: 600 } },
	},
	{
		family: "Offprint Label",
		face: "label",
		parts: LATIN_PARTS,
		styles: { Regular: { wght: 400 }, SemiBold: { wght: 600 } },
	},
	{
		family: "Offprint Display",
		face: "display",
		parts: LATIN_PARTS,
		styles: { Medium: DISPLAY_AXES },
	},
] as const;

/** Writes the faces unless they are there already; gives the paths of all, sorted. */
export async function writePrintFaces(folder: string): Promise<string[]> {
	const jobs = FACES.flatMap(jobsOf);
	const paths = jobs.map(({ file }) => join(folder, file)).sort();
	const stamp = join(folder, "stamp");
	const wanted = await hashOf(jobs);
	if (existsSync(stamp) && paths.every((path) => existsSync(path)))
		if ((await readFile(stamp, "utf8")) === wanted) return paths;

	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const job of jobs)
		await writeFile(join(folder, job.file), await makeFace(job));
	await writeFile(stamp, wanted);
	return paths;
}

type Job = ReturnType<typeof jobsOf>[number];

function jobsOf({ family, face, parts, styles }: (typeof FACES)[number]) {
	return parts.flatMap((part) =>
		Object.entries(styles).map(([style, axes]) => {
			const name = part === "latin" ? family : `${family} ${partName(part)}`;
			return {
				family: name,
				style,
				axes,
				source: resolveFace(face, part),
				file: `${name} ${style}.ttf`.replaceAll(" ", "-").toLowerCase(),
			};
		}),
	);
}

/** "cyrillic-ext" → "Cyrillic Ext", but "latin-ext" → "Ext". */
function partName(part: string): string {
	return part
		.replace("latin-", "")
		.replace("-", " ")
		.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

async function makeFace({ family, style, axes, source }: Job) {
	// Not before a face is to be cut: it takes memory as soon as it is there.
	const { default: subsetFont } = await import("subset-font");
	const face = await subsetFont(await readFile(source), CHARACTERS, {
		targetFormat: "truetype",
		variationAxes: axes,
		keepFeatures: FEATURES,
	});
	return renameFace(face, family, style);
}

async function hashOf(jobs: readonly Job[]): Promise<string> {
	const hash = createHash("sha256").update(
		`${VERSION}${FEATURES.join()}${CHARACTERS}`,
	);
	hash.update(await readFile(resolve("subset-font/package.json")));
	for (const { source, ...job } of jobs)
		hash.update(JSON.stringify(job)).update(await readFile(source));
	return hash.digest("hex");
}
