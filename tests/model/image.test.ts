// Which files show an image, and how wide a page shows it.
import { describe, expect, it } from "vitest";
import {
	type ArticleImage,
	fallbackOf,
	fillsColumn,
	isNarrow,
	renditionsOf,
	sizesOf,
} from "../../lib/model/image.ts";

const image = (changes: Partial<ArticleImage> = {}): ArticleImage => ({
	file: "2026/The Bridge.JPG",
	alt: "A bridge.",
	caption: "It stands.",
	credit: "The desk",
	sha256: "a".repeat(64),
	widthPx: 3000,
	heightPx: 2000,
	...changes,
});
const widths = (widthPx: number) =>
	renditionsOf(image({ widthPx }), "avif").map((one) => one.widthPx);

describe("the files that show an image", () => {
	it("are of a few widths, none wider than the image, none hardly narrower than the next", () => {
		expect(widths(3000)).toEqual([400, 640, 960, 1280]);
		expect(widths(1280)).toEqual([400, 640, 960, 1280]);
		expect(widths(1000)).toEqual([400, 640, 1000]);
		expect(widths(400)).toEqual([400]);
		expect(widths(240)).toEqual([240]);
	});

	it("keep its proportions", () => {
		expect(fallbackOf(image())).toMatchObject({
			widthPx: 1280,
			heightPx: 853,
		});
		expect(fallbackOf(image({ widthPx: 4000, heightPx: 1 })).heightPx).toBe(1);
	});

	it("are named by the image and by its bytes, as what may be kept for ever", () => {
		const { path } = fallbackOf(image());
		expect(path).toMatch(/^\/images\/the-bridge-[0-9a-f]{12}-1280\.jpg$/);
		expect(fallbackOf(image({ sha256: "b".repeat(64) })).path).not.toBe(path);
		expect(fallbackOf(image({ caption: "It fell." })).path).toBe(path);
		expect(fallbackOf(image({ file: "桥.png" })).path).toMatch(
			/^\/images\/image-[0-9a-f]{12}-1280\.jpg$/,
		);
	});
});

describe("a page shows an image", () => {
	it("across the column, where it is as broad as that", () => {
		expect(fillsColumn(image())).toBe(true);
		expect(sizesOf(image())).toBe(
			"(min-width:39.5rem) 37rem,calc(100vw - 2.5rem)",
		);
	});

	it("no higher than a screen, and its words beside it where there is room", () => {
		const tall = image({ widthPx: 2000, heightPx: 3000 });
		expect(isNarrow(tall)).toBe(true);
		expect(sizesOf(tall)).toBe(
			"(min-width:27.17rem) 24.67rem,calc(100vw - 2.5rem)",
		);
	});

	it("never larger than it is", () => {
		expect(sizesOf(image({ widthPx: 320, heightPx: 200 }))).toMatch(
			/^\(min-width:22.5rem\) 20rem,/,
		);
	});
});
