// A text → its size on the wire.
import { brotliCompressSync, constants } from "node:zlib";

const OPTIONS = {
	params: {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	},
};

/** Bytes of a text in brotli at its best. */
export function packedBytes(text: string): number {
	return brotliCompressSync(text, OPTIONS).length;
}
