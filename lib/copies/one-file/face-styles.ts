// The characters of a page → its typefaces, cut down to them, within a style sheet.
import { readFile } from "node:fs/promises";
import { DISPLAY_AXES, resolveFace } from "../../faces/resolve-face.ts";

const FACES = {
	"Offprint Text": {
		face: "text",
		axes: { wght: 400 },
		features: ["kern", "liga"],
		weight: "400",
	},
	"Offprint Display": {
		face: "display",
		axes: DISPLAY_AXES,
		features: ["kern", "liga"],
		weight: "540",
	},
	"Offprint Label": {
		face: "label",
		axes: { wght: { min: 400, max: 600 } },
		// Small type: pairs would cost a fifth of the face.
		features: ["ccmp"],
		weight: "400 600",
	},
} as const;

export type FaceFamily = keyof typeof FACES;

/** What is to be set in each face. */
export type FaceTexts = Readonly<Record<FaceFamily, string>>;
/** Texts → @font-face rules with the faces in them. */
export type StyleFaces = (texts: FaceTexts) => Promise<string>;

/** What nearly every article has: most pages then share one set of faces, which takes half a second to make. */
const CORE =
	" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789$%&'(),-./:;?|\u00a0·–—‘’“”…";

const made = new Map<string, Promise<string>>();
/** Articles with characters of their own have faces of their own, of some 20 KB each: of these only the latest are kept. */
const MOST_KEPT = 60;

/** Renders @font-face rules with the faces in them, each for a text. Characters that a face lacks are shown in one of the reader's own. */
export async function renderFaceStyles(texts: FaceTexts): Promise<string> {
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
	// Last again, so that the first is the one that was asked for the longest ago.
	made.delete(key);
	made.set(key, rule);
	for (const oldest of made.keys())
		if (made.size > MOST_KEPT) made.delete(oldest);
	return rule;
}

async function renderRule(
	family: FaceFamily,
	characters: string,
): Promise<string> {
	const { face: name, axes, features, weight } = FACES[family];
	const source = await readFile(resolveFace(name, "latin"));
	// Not before a face is to be cut: it takes memory as soon as it is there.
	const { default: subsetFont } = await import("subset-font");
	const face = await subsetFont(source, characters, {
		targetFormat: "woff2",
		variationAxes: axes,
		keepFeatures: features,
	});
	const bytes = Buffer.from(face).toString("base64");
	return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
}
