import sharp from "sharp";
import { expect, it } from "vitest";
import { drawIcon, ICONS, TOUCH_ICON } from "../../lib/cards/draw-icon.ts";

const icons = { ...ICONS, "apple-touch-icon": TOUCH_ICON };

/** The share of an icon's width that the mark takes. */
async function widthOfMark(png: Buffer): Promise<number> {
	const [{ info }, { width = 0 }] = await Promise.all([
		sharp(png).trim().toBuffer({ resolveWithObject: true }),
		sharp(png).metadata(),
	]);
	return info.width / width;
}

it("draws every icon at its size, opaque, the same each time", async () => {
	for (const icon of Object.values(icons)) {
		const png = await drawIcon(icon);
		const { width, height } = await sharp(png).metadata();
		expect([width, height]).toEqual([icon.sizePx, icon.sizePx]);
		expect((await sharp(png).stats()).isOpaque).toBe(true);
		expect(await drawIcon(icon)).toEqual(png);
	}
});

it("keeps the mark inside what every shape of icon shows", async () => {
	const maskable = Object.values(icons).filter(({ isMaskable }) => isMaskable);
	expect(maskable).toHaveLength(1);
	for (const icon of maskable) {
		// A square whose corners lie on a circle of 80% of the width.
		expect(await widthOfMark(await drawIcon(icon))).toBeLessThanOrEqual(
			0.8 * Math.SQRT1_2 + 0.01,
		);
	}
	expect(await widthOfMark(await drawIcon(TOUCH_ICON))).toBeGreaterThan(0.6);
});
