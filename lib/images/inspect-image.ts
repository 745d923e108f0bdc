// The bytes of an image → its size as it is shown, or what keeps it from being shown.
import { IMAGE_RECIPE } from "../model/image.ts";

export type InspectedImage = {
	readonly widthPx: number;
	readonly heightPx: number;
};

/** What an editor reads of it; where it stands is told by who placed it. */
export type ImageFault = { readonly rule: string; readonly message: string };

/** What cameras and agencies give, and the endings that their files have. SVG is none: it can hold scripts, and words that no reader of a screen finds. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
	jpeg: ["jpg", "jpeg"],
	png: ["png"],
	webp: ["webp"],
	avif: ["avif"],
	tiff: ["tif", "tiff"],
};
const KNOWN = "JPEG, PNG, WebP, AVIF or TIFF";

/** An image of a whole page of paper at 600 dots to the inch has 35 megapixels. */
const MOST_MEGAPIXELS = 80;
const MOST_MEGABYTES = 40;
const MILLION = 1_000_000;
/** Below this it would be a stamp in its column. */
const LEAST_WIDTH_PX = 200;

const WIDEST_PX = Math.max(...IMAGE_RECIPE.widthsPx);
/** WebP has no room for more in the size that it writes down; AVIF takes one pixel more. */
const MOST_HEIGHT_PX = 16_383;

/** Inspects a file called `name`; with `isDecoded` every pixel is read, so that one that was cut off in copying is found. */
export async function inspectImage(
	bytes: Uint8Array,
	name: string,
	isDecoded = true,
): Promise<InspectedImage | ImageFault> {
	if (bytes.length > MOST_MEGABYTES * MILLION)
		return tooLarge(name, `${Math.round(bytes.length / MILLION)} megabytes`);
	// sharp throws over no bytes before it can be asked.
	if (bytes.length === 0)
		return {
			rule: "image-unreadable",
			message: `image "${name}" is an empty file; copy it again from where it came.`,
		};
	// Most articles have none, and it is a fifth of what a check has to load.
	const { default: sharp } = await import("sharp");
	const image = sharp(bytes, {
		failOn: "truncated",
		limitInputPixels: MOST_MEGAPIXELS * MILLION,
		animated: true,
	});
	try {
		const found = await image.metadata();
		const format = found.compression === "av1" ? "avif" : found.format;
		const fault = judgeType(name, format, found.pages ?? 1);
		if (fault !== undefined) return fault;
		const { width: widthPx, height: heightPx } = found.autoOrient;
		if (widthPx * heightPx > MOST_MEGAPIXELS * MILLION)
			return tooLarge(
				name,
				`${Math.round((widthPx * heightPx) / MILLION)} megapixels`,
			);
		if (widthPx < LEAST_WIDTH_PX)
			return {
				rule: "image-too-small",
				message: `image "${name}" is ${widthPx} pixels wide; find one of at least ${LEAST_WIDTH_PX}, better of 1280.`,
			};
		const shownHeightPx = Math.round(
			heightPx * Math.min(1, WIDEST_PX / widthPx),
		);
		if (shownHeightPx > MOST_HEIGHT_PX) return tooTall(name, shownHeightPx);
		if (isDecoded) await image.resize(1, 1, { fit: "fill" }).raw().toBuffer();
		return { widthPx, heightPx };
	} catch (error) {
		return judgeError(name, error);
	}
}

function judgeType(
	name: string,
	format: string,
	pages: number,
): ImageFault | undefined {
	const endings = ENDINGS[format];
	if (endings === undefined) return wrongType(name, format.toUpperCase());
	if (pages > 1)
		return {
			rule: "image-type-wrong",
			message: `image "${name}" holds ${pages} images; save the one that is meant as a file of its own.`,
		};
	const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
	return endings.includes(ending)
		? undefined
		: {
				rule: "image-type-wrong",
				message: `image "${name}" is ${format === "avif" ? "AVIF" : format.toUpperCase()} by its bytes; end its name in .${endings[0]}.`,
			};
}

function judgeError(name: string, error: unknown): ImageFault {
	const message = error instanceof Error ? error.message : String(error);
	if (/pixel limit/i.test(message))
		return tooLarge(name, `more than ${MOST_MEGAPIXELS} megapixels`);
	if (/unsupported image format/i.test(message))
		return wrongType(name, "no image that we can read");
	return {
		rule: "image-unreadable",
		message: `image "${name}" can’t be read to its end; copy it again from where it came.`,
	};
}

function wrongType(name: string, is: string): ImageFault {
	return {
		rule: "image-type-wrong",
		message: `image "${name}" is ${is}; save it as ${KNOWN}.`,
	};
}

function tooLarge(name: string, has: string): ImageFault {
	return {
		rule: "image-too-large",
		message: `image "${name}" has ${has}; save it smaller: a page shows 1280 pixels across, and ${MOST_MEGAPIXELS} megapixels or ${MOST_MEGABYTES} megabytes are the most.`,
	};
}

function tooTall(name: string, heightPx: number): ImageFault {
	return {
		rule: "image-too-tall",
		message: `image "${name}" would be ${heightPx} pixels high on a page, and ${MOST_HEIGHT_PX} are the most; cut it into several.`,
	};
}
