// The bytes of an image → its renditions: turned as the camera says, in sRGB, on white, without what the camera noted.
import sharp, { type Sharp } from "sharp";
import {
	type ArticleImage,
	IMAGE_FORMATS,
	IMAGE_RECIPE,
	type ImageFormat,
	type Rendition,
	renditionsOf,
} from "../model/image.ts";

export type RenderedImage = {
	readonly rendition: Rendition;
	readonly bytes: Uint8Array;
};

const { quality } = IMAGE_RECIPE;

/** Colours at full width: charts and letters have edges that half of it would smear. */
const ENCODERS: Readonly<Record<ImageFormat, (image: Sharp) => Sharp>> = {
	avif: (image) => image.avif({ quality: quality.avif, effort: 3 }),
	webp: (image) => image.webp({ quality: quality.webp, smartSubsample: true }),
	jpeg: (image) =>
		image.jpeg({
			quality: quality.jpeg,
			mozjpeg: true,
			chromaSubsampling: "4:4:4",
		}),
};

/** Every rendition of an image. The large one is decoded once, and the others are made of what is left of it at the widest. */
export function renditions(image: ArticleImage): Rendition[] {
	return IMAGE_FORMATS.flatMap((format) => renditionsOf(image, format));
}

/** Renders the `wanted` renditions, one after the other: each takes all of the machine’s cores. Throws where the bytes are no image. */
export async function renderImage(
	bytes: Uint8Array,
	wanted: readonly Rendition[],
): Promise<RenderedImage[]> {
	const widestPx = Math.max(...wanted.map(({ widthPx }) => widthPx));
	const { data, info } = await sharp(bytes, { failOn: "truncated" })
		.autoOrient()
		.resize({ width: widestPx, withoutEnlargement: true })
		// What is transparent stands on white in every reader, whatever is behind it there.
		.flatten({ background: "#fff" })
		.toColourspace("srgb")
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const made: RenderedImage[] = [];
	for (const rendition of wanted) {
		const { format, widthPx, heightPx } = rendition;
		const sized = sharp(data, { raw: { width, height, channels } }).resize({
			width: widthPx,
			height: heightPx,
			fit: "fill",
		});
		made.push({ rendition, bytes: await ENCODERS[format](sized).toBuffer() });
	}
	return made;
}
