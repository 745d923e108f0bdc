// What shows an image shows it as the camera meant it, and says nothing else that the camera noted.
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectImage } from "../../lib/images/inspect-image.ts";
import { renderImage, renditions } from "../../lib/images/render-image.ts";
import { type ArticleImage, IMAGE_RECIPE } from "../../lib/model/image.ts";
import { landscape, tall } from "../specimen/draw-images.ts";

async function imageOf(bytes: Uint8Array, file: string): Promise<ArticleImage> {
	const inspected = await inspectImage(bytes, file);
	if ("rule" in inspected) throw new Error(inspected.message);
	return {
		file,
		alt: "",
		caption: "",
		credit: "",
		sha256: "0".repeat(64),
		...inspected,
	};
}

/** One of each format, the narrowest. */
async function renderEach(bytes: Uint8Array, file: string) {
	const image = await imageOf(bytes, file);
	const [narrowest = 0] = IMAGE_RECIPE.widthsPx;
	const wanted = renditions(image).filter(
		({ widthPx, format }) => widthPx === narrowest || format === "jpeg",
	);
	return renderImage(bytes, wanted);
}

describe("an image that the camera laid on its side", () => {
	it("is measured, and shown, upright", async () => {
		const bytes = await landscape(1000);
		expect(await sharp(bytes).metadata()).toMatchObject({
			width: 625,
			height: 1000,
			orientation: 6,
		});
		expect(await inspectImage(bytes, "a.jpg")).toEqual({
			widthPx: 1000,
			heightPx: 625,
		});
		for (const made of await renderEach(bytes, "a.jpg")) {
			const found = await sharp(made.bytes).metadata();
			const { widthPx, heightPx } = made.rendition;
			expect([found.width, found.height]).toEqual([widthPx, heightPx]);
			expect(found.orientation).toBeUndefined();
			// The sky is above the sea.
			const { data, info } = await sharp(made.bytes)
				.raw()
				.toBuffer({ resolveWithObject: true });
			const row = (y: number) =>
				data[(y * info.width + 3) * info.channels] ?? 0;
			expect(row(3)).toBeGreaterThan(row(info.height - 3) + 40);
		}
	});

	it("gives away nothing of its maker or place", async () => {
		const bytes = await landscape(1000);
		expect(bytes.toString("latin1")).toContain("tells too much");
		for (const made of await renderEach(bytes, "a.jpg")) {
			const found = await sharp(made.bytes).metadata();
			expect(found.exif).toBeUndefined();
			expect(found.xmp).toBeUndefined();
			expect(Buffer.from(made.bytes).toString("latin1")).not.toContain(
				"tells too much",
			);
		}
	});
});

it("stands on white where it is transparent, in every format", async () => {
	for (const made of await renderEach(await tall(), "a.png")) {
		const image = sharp(made.bytes);
		expect((await image.metadata()).hasAlpha).toBe(false);
		const [r = 0, g = 0, b = 0] = await image
			.extract({ left: 2, top: 2, width: 1, height: 1 })
			.raw()
			.toBuffer();
		expect(Math.min(r, g, b)).toBeGreaterThanOrEqual(252);
	}
});

it("is in the colours of screens, whatever the camera's were", async () => {
	const printed = await sharp({
		create: { width: 400, height: 300, channels: 3, background: "#d02020" },
	})
		.toColourspace("cmyk")
		.withIccProfile("cmyk")
		.jpeg()
		.toBuffer();
	expect((await sharp(printed).metadata()).space).toBe("cmyk");
	for (const made of await renderEach(printed, "a.jpg")) {
		const { data, info } = await sharp(made.bytes)
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect(info.channels).toBe(3);
		const [r = 0, g = 0, b = 0] = data;
		expect(r).toBeGreaterThan(g + 80);
		expect(r).toBeGreaterThan(b + 80);
	}
});

it("comes out with the same bytes each time", async () => {
	const bytes = await tall();
	const [first, second] = [
		await renderEach(bytes, "a.png"),
		await renderEach(bytes, "a.png"),
	];
	expect(first).toEqual(second);
});

describe("a file is taken for an image", () => {
	it.each(["jpeg", "png", "webp", "avif", "tiff"] as const)(
		"where it is %s",
		async (format) => {
			const bytes = await sharp(await tall())
				.resize(300)
				.flatten()
				.toFormat(format)
				.toBuffer();
			expect(await inspectImage(bytes, `a.${format}`)).toEqual({
				widthPx: 300,
				heightPx: 500,
			});
		},
	);

	it("and not where it moves: one image of it would be shown, and nobody said which", async () => {
		const frame = (background: string) =>
			sharp({ create: { width: 300, height: 200, channels: 3, background } })
				.png()
				.toBuffer();
		const frames = [await frame("#f00"), await frame("#00f")];
		const moving = await sharp(frames, {
			join: { animated: true },
		})
			.webp()
			.toBuffer();
		expect(await inspectImage(moving, "a.webp")).toMatchObject({
			rule: "image-type-wrong",
			message: expect.stringContaining("holds 2 images"),
		});
	});
});
