// Files of a site → packed copies beside them, which a server sends as they are.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const PACKABLE = /\.(?:html|css|m?js|json|xml|svg|txt|webmanifest)$/;
/** Below this a packed copy saves less than the headers that announce it. */
const LEAST_BYTES = 256;
const GZIP_LEVEL = 9;

const packers = [
	{
		suffix: ".br",
		pack: (bytes: Uint8Array) =>
			promisify(brotliCompress)(bytes, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
					[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				},
			}),
	},
	{
		suffix: ".gz",
		pack: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: GZIP_LEVEL }),
	},
];

/** Writes a `.br` and a `.gz` beside each file of text that gets smaller by it. */
export async function packFiles(
	folder: string,
	paths: readonly string[],
): Promise<void> {
	const queue = paths.filter((path) => PACKABLE.test(path));
	// Node packs on threads of its own: one file at a time would leave all cores but one idle.
	const packNext = async () => {
		for (let path = queue.shift(); path; path = queue.shift())
			await packFile(join(folder, path));
	};
	await Promise.all(Array.from({ length: availableParallelism() }, packNext));
}

async function packFile(file: string): Promise<void> {
	const bytes = await readFile(file);
	if (bytes.length < LEAST_BYTES) return;
	await Promise.all(
		packers.map(async ({ suffix, pack }) => {
			const packed = await pack(bytes);
			if (packed.length < bytes.length)
				await writeFile(`${file}${suffix}`, packed);
		}),
	);
}
