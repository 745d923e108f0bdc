// A laid-out card → its picture, from .cache/cards where it was drawn before.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import sharp from "sharp";
import * as z from "zod";
import type { CardNode } from "./card-node.ts";
import { drawCard } from "./draw-card.ts";
import { loadCardFaces } from "./faces/card-faces.ts";

/** From the folder that every command runs in. */
const CACHE_FOLDER = ".cache/cards";

/** Raise it when draw-card.ts draws the same layout in another way. */
const DRAWN_BY = 1;

/**
 * The PNG of a card. Its name in the cache is a hash of all that it is drawn from: the layout with its words, the faces, who draws it. A card that
 * hasn't changed is never drawn twice, also not by several processes after each other.
 */
export async function renderCard(
	node: CardNode,
	cacheFolder: string = CACHE_FOLDER,
): Promise<Buffer> {
	const faces = await loadCardFaces(join(cacheFolder, "faces"));
	const key = createHash("sha256")
		.update(JSON.stringify([node, faces.hash, DRAWN_BY, drawers()]))
		.digest("hex");
	const path = join(cacheFolder, `${key}.png`);
	const kept = await readFile(path).catch(() => undefined);
	if (kept !== undefined) return kept;
	const png = await drawCard(node, faces);
	await mkdir(cacheFolder, { recursive: true });
	await writeFile(`${path}.${process.pid}`, png);
	await rename(`${path}.${process.pid}`, path);
	return png;
}

const manifest = z.object({ version: z.string() });
let versions: string | undefined;

/** Versions of the programs that draw. */
function drawers(): string {
	if (versions !== undefined) return versions;
	const require = createRequire(join(process.cwd(), "package.json"));
	const { version } = manifest.parse(require("satori/package.json"));
	versions = `satori ${version}, sharp ${JSON.stringify(sharp.versions)}`;
	return versions;
}
