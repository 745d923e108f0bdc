import { expect, it } from "vitest";
import { preloadFaces } from "../../../lib/export/attach/preload-faces.ts";
import { renderHtml } from "../../../lib/export/render-html.ts";
import { finishedPage } from "../finished-page.ts";

const LATIN = "unicode-range:U+20-BF,U+D7";
const STYLE = [
	`@font-face{font-family:Offprint Text;src:url(/a.woff2)format("woff2");${LATIN}}`,
	`@font-face{font-family:Offprint Text;font-style:italic;src:url(/italic.woff2)format("woff2");${LATIN}}`,
	`@font-face{font-family:"Offprint Display";src:url(/b.woff2)format("woff2");${LATIN}}`,
	`@font-face{font-family:Offprint Legible;src:url(/chosen.woff2)format("woff2");${LATIN}}`,
	'@font-face{font-family:Offprint Text;src:url(/accents.woff2)format("woff2");unicode-range:U+C0-D6}',
	`@font-face{font-family:Offprint Text Times;src:local("Times New Roman")}`,
].join("");

it("asks for the upright faces of the first screen, and for no other", () => {
	const page = finishedPage("<p>Text</p>", { head: `<style>${STYLE}</style>` });
	preloadFaces(page);
	expect(renderHtml(page.tree).match(/<link[^>]*>/g)).toEqual([
		'<link rel="preload" as="font" href="/a.woff2" crossorigin="">',
		'<link rel="preload" as="font" href="/b.woff2" crossorigin="">',
	]);
});

it("asks for nothing on a page that the system's faces set", () => {
	for (const className of ["set-rtl set-arab", "set-han set-hans"]) {
		const page = finishedPage("<p>Text</p>", {
			head: `<style>${STYLE}</style>`,
		});
		const [root] = page.tree.children.filter(({ type }) => type === "element");
		if (root?.type === "element")
			root.properties.className = className.split(" ");
		preloadFaces(page);
		expect(renderHtml(page.tree)).toContain(`class="${className}"`);
		expect(renderHtml(page.tree)).not.toContain("<link");
	}
});
