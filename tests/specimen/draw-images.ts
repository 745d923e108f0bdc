// The images of the specimen, drawn: a landscape that a camera laid on its side, and a tall drawing on nothing.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

export const SPECIMEN_IMAGES = {
	landscape: "the bridge.jpg",
	tall: "tower.png",
} as const;

const [WIDE_PX, HIGH_PX] = [2400, 1500];
const [TALL_WIDTH_PX, TALL_HEIGHT_PX] = [900, 1500];
/** EXIF: the camera was turned, and the image is to be turned back by a quarter. */
const TURNED = 6;

const LANDSCAPE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 150">
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7fa3c7"/><stop offset="1" stop-color="#f2dcc0"/></linearGradient>
<linearGradient id="sea" x2="0" y2="1"><stop stop-color="#5b7f95"/><stop offset="1" stop-color="#16303f"/></linearGradient>
<rect width="240" height="150" fill="url(#sky)"/><circle cx="182" cy="58" r="9" fill="#fff3d6"/>
<path d="M0 92 40 70 78 88 120 66 170 90 205 74 240 86V150H0Z" fill="#4a5d68"/>
<rect y="96" width="240" height="54" fill="url(#sea)"/>
<g fill="none" stroke="#1d1a18" stroke-width="1.6"><path d="M0 84H240M62 36V112M178 36V112M0 70Q40 44 62 38 120 108 178 38 200 44 240 70"/>
${Array.from({ length: 27 }, (_, index) => `<path stroke-width=".5" d="M${68 + index * 4} ${40 + 42 * (1 - ((index - 13) / 13) ** 2)}V84"/>`).join("")}</g>
<rect x="96" y="79" width="34" height="5" rx="1" fill="#b3362b"/>
</svg>`;

const TALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 150">
<g fill="none" stroke="#15181d" stroke-width="1"><path d="M20 146 34 12H56L70 146Z"/>
${Array.from({ length: 12 }, (_, index) => `<path d="M${32.6 - index} ${24 + index * 10}H${57.4 + index}M${32.6 - index} ${24 + index * 10} ${58.4 + index} ${34 + index * 10}"/>`).join("")}
<path d="M6 146H84M45 12V3"/></g>
</svg>`;

/** Draws them into a folder's \`images/\`. */
export async function drawImages(contentFolder: string): Promise<void> {
	const folder = join(contentFolder, "images");
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, SPECIMEN_IMAGES.landscape), await landscape());
	await writeFile(join(folder, SPECIMEN_IMAGES.tall), await tall());
}

/** A JPEG whose pixels lie on their side; the camera's note says so. */
export async function landscape(widthPx: number = WIDE_PX): Promise<Buffer> {
	const heightPx = Math.round((widthPx * HIGH_PX) / WIDE_PX);
	const drawn = await sharp(Buffer.from(LANDSCAPE), { density: 72 * 10 })
		.resize(widthPx, heightPx)
		.png()
		.toBuffer();
	return sharp(drawn)
		.rotate(-90)
		.withExif({ IFD0: { Artist: "A camera that tells too much" } })
		.withMetadata({ orientation: TURNED })
		.jpeg({ quality: 90 })
		.toBuffer();
}

/** A PNG that is transparent where nothing is drawn. */
export function tall(): Promise<Buffer> {
	return sharp(Buffer.from(TALL), { density: 72 * 10 })
		.resize(TALL_WIDTH_PX, TALL_HEIGHT_PX)
		.png()
		.toBuffer();
}
