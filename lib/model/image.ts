// An image of an article → the files that show it: formats, widths, names; and how wide a page shows it.
import { createHash } from "node:crypto";
import { slugify } from "../text/slug.ts";

export type ArticleImage = {
	/** From content/images, with forward slashes. */
	readonly file: string;
	/** What can be seen, for those who can’t see it. */
	readonly alt: string;
	readonly caption: string;
	readonly credit: string;
	/** Where it was taken from, if it can be seen there. */
	readonly source?: string;
	/** Of the file’s bytes. */
	readonly sha256: string;
	/** As it is shown, turned as the camera says. */
	readonly widthPx: number;
	readonly heightPx: number;
};

/** In the order in which a browser is offered them; the last is for whoever knows no other. */
export const IMAGE_FORMATS = ["avif", "webp", "jpeg"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** One file that shows an image. */
export type Rendition = {
	readonly format: ImageFormat;
	readonly widthPx: number;
	readonly heightPx: number;
	/** From the root of the site. */
	readonly path: string;
};

/**
 * How renditions are made. A change of it gives all of them new names; a newer encoder gives none, for it shows the same. The widths are those of the
 * column on a small screen and on a large one, each at one and at two pixels to a point.
 */
export const IMAGE_RECIPE = {
	widthsPx: [400, 640, 960, 1280],
	quality: { avif: 55, webp: 78, jpeg: 80 },
	version: 1,
} as const;

const ENDINGS: Readonly<Record<ImageFormat, string>> = {
	avif: "avif",
	webp: "webp",
	jpeg: "jpg",
};
/** A file that is hardly narrower than the next saves nobody anything. */
const WORTH_A_FILE = 0.9;
const CODE_LENGTH = 12;
const LONGEST_NAME = 40;

/** --measure of app/styles/tokens.css, and no image is higher than it is wide. */
const COLUMN_REM = 37;
/** Both margins of a page on a small screen. */
const MARGINS_REM = 2.5;
const REM_PX = 16;
/** From there on the words stand below the image, not beside it. */
const BROAD_REM = 26;

/** Every rendition in one format, the narrowest first; none is wider than the image itself. JPEG has one, the widest. */
export function renditionsOf(
	image: ArticleImage,
	format: ImageFormat,
): Rendition[] {
	const widestPx = Math.min(image.widthPx, Math.max(...IMAGE_RECIPE.widthsPx));
	const widths = [
		...IMAGE_RECIPE.widthsPx.filter((px) => px < widestPx * WORTH_A_FILE),
		widestPx,
	];
	return (format === "jpeg" ? widths.slice(-1) : widths).map((widthPx) => ({
		format,
		widthPx,
		heightPx: Math.max(
			1,
			Math.round((image.heightPx * widthPx) / image.widthPx),
		),
		path: `/images/${stemOf(image)}-${codeOf(image)}-${widthPx}.${ENDINGS[format]}`,
	}));
}

/** The one file that everybody can show: in feeds, in copies, to search engines. */
export function fallbackOf(image: ArticleImage): Rendition {
	const [fallback] = renditionsOf(image, "jpeg");
	if (fallback === undefined) throw new Error(`${image.file} has no width`);
	return fallback;
}

/** How wide a page with room shows it: no wider than the column or than it is, no higher than a screen. */
export function shownRem({ widthPx, heightPx }: ArticleImage): number {
	const rem = Math.min(
		COLUMN_REM,
		widthPx / REM_PX,
		(COLUMN_REM * widthPx) / heightPx,
	);
	return Number(rem.toFixed(2));
}

/** Whether it leaves room in the column for its words beside it. */
export function isNarrow(image: ArticleImage): boolean {
	return shownRem(image) <= BROAD_REM;
}

export function fillsColumn(image: ArticleImage): boolean {
	return shownRem(image) === COLUMN_REM;
}

/** The attribute `sizes`, by which a browser chooses a width before it knows the page’s styles. */
export function sizesOf(image: ArticleImage): string {
	const rem = shownRem(image);
	return `(min-width:${rem + MARGINS_REM}rem) ${rem}rem,calc(100vw - ${MARGINS_REM}rem)`;
}

function stemOf({ file }: ArticleImage): string {
	const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
	return slugify(stem).slice(0, LONGEST_NAME).replace(/-$/, "") || "image";
}

function codeOf({ sha256 }: ArticleImage): string {
	return createHash("sha256")
		.update(`${sha256}\0${JSON.stringify(IMAGE_RECIPE)}`)
		.digest("hex")
		.slice(0, CODE_LENGTH);
}
