// Browser script of every page: shows the faces that came after the first paint, so that no line is added, and none goes.
import { keepHeights } from "./faces/keep-heights.ts";
import { notePlaces } from "./faces/note-places.ts";

/** Labels break too tightly: theirs is shown from the next page on. */
const FAMILIES = ["Offprint Display", "Offprint Text"];

type LateFace = {
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
		.filter(({ address }) => !late.some((one) => one.address === address));
	late.push(...found);
	await Promise.allSettled(found.map(({ face }) => face.load()));
	for (const family of FAMILIES) {
		const faces = found
			.filter((one) => one.family === family)
			.map(({ face }) => face)
			.filter(({ status }) => status === "loaded");
		if (faces.length > 0) showStill(faces);
		// All text is laid out anew for each: a touch is answered in between.
		await new Promise((resolve) => setTimeout(resolve));
	}
}

/** The face of a rule, if it is one that the page has asked for, and that came late: what was in the browser's memory was shown at once. */
function readFace(rule: CSSRule): LateFace[] {
	if (!(rule instanceof CSSFontFaceRule)) return [];
	const read = (name: string) => rule.style.getPropertyValue(name);
	const family = read("font-family").replace(/["']/g, "");
	const [, path] = /url\("?([^")]+)/.exec(read("src")) ?? [];
	if (path === undefined || !FAMILIES.includes(family)) return [];
	const address = new URL(path, document.baseURI).href;
	const [fetched] = performance.getEntriesByName(address);
	if (fetched === undefined || fetched.duration === 0) return [];
	const face = new FontFace(family, `url("${address}")`, {
		style: read("font-style") || "normal",
		weight: read("font-weight") || "normal",
		unicodeRange: read("unicode-range"),
	});
	return [{ family, address, face }];
}

/** Shows faces; where blocks move all the same, takes them back before anybody sees it. */
function showStill(faces: readonly FontFace[]): void {
	const before = notePlaces(document);
	for (const face of faces) document.fonts.add(face);
	if (!before.haveMoved()) return;
	const undo = keepHeights(before.blocks);
	if (!before.haveMoved()) return;
	undo();
	for (const face of faces) document.fonts.delete(face);
}

function showAll(): void {
	for (const { face } of late)
		if (face.status === "loaded") document.fonts.add(face);
}
