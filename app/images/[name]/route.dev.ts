// /images/<name>, while an editor works: made when it is first asked for. A build puts all of them there itself.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { notFound } from "next/navigation";
import {
	currentImageFiles,
	currentSite,
} from "../../../lib/content/current-site.ts";
import { renditions } from "../../../lib/images/render-image.ts";
import { fileIn, writeImage } from "../../../lib/images/write-images.ts";

type Context = { params: Promise<{ name: string }> };

export const dynamicParams = false;

/** Not the build's, which clears away what no page names. */
const FOLDER = ".cache/images/dev";

export async function generateStaticParams() {
	const shown = await listShown();
	return shown.map(({ rendition }) => ({ name: basename(rendition.path) }));
}

export async function GET(_request: Request, { params }: Context) {
	const { name } = await params;
	const found = (await listShown()).find(
		({ rendition }) => basename(rendition.path) === name,
	);
	if (found === undefined) notFound();
	const { image, rendition } = found;
	await writeImage(image, await currentImageFiles(), FOLDER, [rendition]);
	const bytes = await readFile(fileIn(FOLDER, rendition));
	return new Response(new Uint8Array(bytes), {
		headers: { "Content-Type": `image/${rendition.format}` },
	});
}

async function listShown() {
	const { articles, editions } = await currentSite();
	return [...articles, ...editions.map(({ article }) => article)]
		.flatMap(({ body }) => body.flatMap(({ image }) => image ?? []))
		.flatMap((image) =>
			renditions(image).map((rendition) => ({ image, rendition })),
		);
}
