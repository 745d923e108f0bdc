// Browser script of every page: shows the faces that came after the first paint, unless something that the reader sees would move by it. Then they wait until nobody looks, or for paper.
import { placesInView } from "./faces/places-in-view.ts";

type LateFace = {
	/** As the style sheet names it. */
	readonly family: string;
	readonly address: string;
	readonly face: FontFace;
};

const late: LateFace[] = [];

document.fonts.ready.then(showLate);
// Italics and accented letters may be asked for later on: in a popover, or among what a search found.
document.fonts.addEventListener("loadingdone", showLate);
addEventListener("beforeprint", showAll);
document.addEventListener("visibilitychange", () => {
	if (document.hidden) showAll();
});

/** A browser leaves a face that its style sheet calls optional out for as long as the page is open; a second one of the same name it takes. */
async function showLate(): Promise<void> {
	const found = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.flatMap(readFace)
		.filter(({ address }) => !late.some((one) => one.address === address))
		.filter((one) => !isShown(one));
	late.push(...found);
	await Promise.allSettled(found.map(({ face }) => face.load()));
	const come = found.filter(({ face }) => face.status === "loaded");
	if (come.length === 0 || showUnmoved(come)) return;
	for (const family of new Set(come.map((one) => one.family)))
		showUnmoved(come.filter((one) => one.family === family));
}

/** The face of a rule, if it is one that the page has asked for, and that may come too late. */
function readFace(rule: CSSRule): LateFace[] {
	if (!(rule instanceof CSSFontFaceRule)) return [];
	const read = (name: string) => rule.style.getPropertyValue(name);
	const [, path] = /url\("?([^")]+)/.exec(read("src")) ?? [];
	if (path === undefined || read("font-display") !== "optional") return [];
	const address = new URL(path, document.baseURI).href;
	if (performance.getEntriesByName(address).length === 0) return [];
	const family = read("font-family").replace(/["']/g, "");
	const face = new FontFace(family, `url("${address}")`, {
		style: read("font-style") || "normal",
		weight: read("font-weight") || "normal",
		unicodeRange: read("unicode-range"),
	});
	return [{ family, address, face }];
}

/** Whether the page has it already: the first of its characters isn't as wide as one of a typewriter. */
function isShown({ family, face }: LateFace): boolean {
	const pen = document.createElement("canvas").getContext("2d");
	if (pen === null) return true;
	const [first = "20"] = /[0-9a-f]+/i.exec(face.unicodeRange) ?? [];
	const character = String.fromCodePoint(Number.parseInt(first, 16));
	const [weight] = face.weight.split(" ");
	const [withIt, without] = [`"${family}", monospace`, "monospace"].map(
		(families) => {
			pen.font = `${face.style} ${weight} 50px ${families}`;
			return pen.measureText(character).width;
		},
	);
	return withIt !== without;
}

/** Shows faces together; where something moves, takes them back before anybody sees it. */
function showUnmoved(faces: readonly LateFace[]): boolean {
	const before = placesInView(document);
	for (const { face } of faces) document.fonts.add(face);
	if (before.areSame()) return true;
	for (const { face } of faces) document.fonts.delete(face);
	return false;
}

function showAll(): void {
	for (const { face } of late)
		if (face.status === "loaded") document.fonts.add(face);
}
