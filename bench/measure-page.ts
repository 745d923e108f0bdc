// The article page on the wire, beside the same page as Next exports it and a bare page of the same words.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { selectAll } from "hast-util-select";
import { exportFolder } from "../lib/cli/site/run-next-build.ts";
import { loadSite } from "../lib/content/load-site.ts";
import { packedBytes } from "../lib/export/packed-bytes.ts";
import { parseHtml } from "../lib/export/parse-html.ts";
import { articlePath } from "../lib/model/address.ts";
import { renderBarePage } from "./render-bare-page.ts";

export type PageWeight = {
	readonly page: string;
	/** In brotli, HTML with all that it needs before it can be read. */
	readonly bytes: number;
	readonly requests: number;
	readonly scriptBytes: number;
	/** In brotli; faces swap in later and nothing waits for them. */
	readonly faceBytes: number;
};

/** Weighs the newest article's page in `outFolder`, which must be what `exportFolder` was made into. */
export async function measurePage(outFolder: string): Promise<PageWeight[]> {
	const { site } = await loadSite({ contentFolder: "content" });
	const [article] = site?.articles ?? [];
	if (article === undefined) throw new Error("content has no article");
	const path = join(articlePath(article.slug), "index.html");
	return [
		await weigh("ours", outFolder, path),
		await weigh("as Next exports it", exportFolder, path),
		{
			page: "the words alone, in bare HTML",
			bytes: packedBytes(renderBarePage(article)),
			requests: 1,
			scriptBytes: 0,
			faceBytes: 0,
		},
	];
}

async function weigh(
	page: string,
	folder: string,
	path: string,
): Promise<PageWeight> {
	const html = await readFile(join(folder, path), "utf8");
	const tree = parseHtml(html);
	const scripts = new Set(
		selectAll("script[src]:not([nomodule])", tree).map(({ properties }) =>
			String(properties.src),
		),
	);
	const scriptBytes = await sumOfBytes(folder, [...scripts]);
	const faces = [...html.matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(
		([, address]) => address ?? "",
	);
	const loaded = new Set(
		faces.filter((address) => !/-(?:ext|accents)\./.test(address)),
	);
	return {
		page,
		bytes: packedBytes(html) + scriptBytes,
		requests: 1 + scripts.size,
		scriptBytes,
		faceBytes: await sumOfBytes(folder, [...loaded], (bytes) => bytes.length),
	};
}

async function sumOfBytes(
	folder: string,
	addresses: readonly string[],
	sizeOf = (bytes: Buffer) => packedBytes(bytes.toString()),
): Promise<number> {
	const sizes = await Promise.all(
		addresses.map(async (address) => {
			const { pathname } = new URL(address, "http://localhost");
			return sizeOf(await readFile(join(folder, pathname)));
		}),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
