// The site's mark → the icons of the installed site.
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { PAINT } from "./paint.ts";

/** From the folder that every command runs in. Its drawing is 32 units wide, the mark in it 26. */
const MARK_FILE = "public/favicon.svg";
const MIDDLE = 16;

/** The mark's corners lie 18.4 units from the middle; a system that cuts icons to a shape spares the middle 80% alone. */
const ROOM_FOR_ANY_SHAPE = 46;
const ROOM = 40;

export type Icon = {
	readonly sizePx: number;
	/** Whether systems may cut it to a shape of theirs. */
	readonly isMaskable?: boolean;
};

/** The icons that the manifest names. */
export const ICONS: Readonly<Record<string, Icon>> = {
	"icon-192": { sizePx: 192 },
	"icon-512": { sizePx: 512 },
	"icon-512-maskable": { sizePx: 512, isMaskable: true },
};

/** What Apple's systems ask for by name. */
export const TOUCH_ICON: Icon = { sizePx: 180 };

/** Draws an icon as a PNG, the mark in ink on paper. Throws where the mark isn't one path. */
export async function drawIcon({
	sizePx,
	isMaskable = false,
}: Icon): Promise<Buffer> {
	const mark = await readFile(MARK_FILE, "utf8");
	const [, path] = /<path d="([^"]+)"/.exec(mark) ?? [];
	if (path === undefined) throw new Error(`${MARK_FILE} has no path`);
	const room = isMaskable ? ROOM_FOR_ANY_SHAPE : ROOM;
	const start = MIDDLE - room / 2;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" viewBox="${start} ${start} ${room} ${room}"><path fill="${PAINT.paper}" d="M${start} ${start}h${room}v${room}h-${room}z"/><path fill="${PAINT.ink}" d="${path}"/></svg>`;
	return sharp(Buffer.from(svg))
		.png({ palette: true, colours: 16, effort: 10 })
		.toBuffer();
}
