// The characters of a page → its typefaces, cut down to them, within a style sheet.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);

const FACES = {
	"Offprint Text": {
		file: "@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2",
		axes: { wght: 400 },
		features: ["kern", "liga"],
		weight: "400",
	},
	"Offprint Display": {
		file: "@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2",
		axes: { opsz: 60, wght: 540 },
		features: ["kern", "liga"],
		weight: "540",
	},
	"Offprint Label": {
		file: "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
		axes: { wght: { min: 400, max: 600 } },
		// Small type: pairs would cost a fifth of the face.
		features: ["ccmp"],
		weight: "400 600",
	},
} as const;

export type FaceFamily = keyof typeof FACES;

/** What nearly every article has: most pages then share one set of faces, which takes half a second to make. */
const CORE =
	" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789$%&'(),-./:;?|\u00a0·–—‘’“”…";

const made = new Map<string, Promise<string>>();

/** Renders @font-face rules with the faces in them, each for a text. Characters that a face lacks are shown in one of the reader's own. */
export async function renderFaceStyles(
	texts: Readonly<Record<FaceFamily, string>>,
): Promise<string> {
	const rules = await Promise.all([
		renderOnce("Offprint Text", texts["Offprint Text"]),
		renderOnce("Offprint Display", texts["Offprint Display"]),
		renderOnce("Offprint Label", texts["Offprint Label"]),
	]);
	return rules.join("");
}

function renderOnce(family: FaceFamily, text: string): Promise<string> {
	const others = [...new Set(text)].filter(
		(character) => character > " " && !CORE.includes(character),
	);
	const characters = `${CORE}${others.sort().join("")}`;
	const key = `${family}\n${characters}`;
	const rule = made.get(key) ?? renderRule(family, characters);
	made.set(key, rule);
	return rule;
}

async function renderRule(
	family: FaceFamily,
	characters: string,
): Promise<string> {
	const { file, axes, features, weight } = FACES[family];
	const face = await subsetFont(await readFile(resolve(file)), characters, {
		targetFormat: "woff2",
		variationAxes: axes,
		keepFeatures: features,
	});
	const bytes = Buffer.from(face).toString("base64");
	return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
}
