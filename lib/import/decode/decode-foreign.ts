// Bytes that aren’t plain UTF-8 → their text, and the encoding that they were read by.
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { decodeMixed } from "./decode-mixed.ts";
import type { Decoded } from "./decoded.ts";
import type { MarkedEncoding } from "./find-marked-encoding.ts";

/** Of 100: below it chardet is guessing; the runner-up has to be this far behind. */
const LIKELY = 40;
const AHEAD = 15;
const SAMPLE_BYTES = 65_536;

/**
 * Reads bytes by, in this order: what `marked` says, UTF-8 with some stray bytes of Windows-1252, the encoding that an HTML page
 * declares, the likeliest encoding by its letters. Windows-1252 is read by iconv-lite, since `TextDecoder` of Node 20 gives control
 * characters for the bytes 80 to 9F.
 */
export function decodeForeign(
	bytes: Uint8Array,
	marked: MarkedEncoding | undefined,
): Decoded {
	if (marked === undefined) return decodeMixed(bytes) ?? decodeByLetters(bytes);
	const letters = Buffer.from(bytes.subarray(marked.skipBytes));
	return {
		text: withoutHalfCharacters(iconv.decode(letters, marked.encoding)),
		encoding: marked.encoding,
	};
}

/** UTF-16 may hold halves of a character, which no file of UTF-8 can: they become U+FFFD, which a later step asks about. */
function withoutHalfCharacters(text: string): string {
	return Buffer.from(text, "utf8").toString("utf8");
}

function decodeByLetters(bytes: Uint8Array): Decoded {
	const read = (encoding: string) => iconv.decode(Buffer.from(bytes), encoding);
	const declared = findDeclared(bytes);
	if (declared !== undefined)
		return { text: read(declared), encoding: declared };
	const [best, second] = analyse(bytes.subarray(0, SAMPLE_BYTES));
	const confidence = best?.confidence ?? 0;
	const name = widen(best?.name ?? "");
	// Guesses fall on rare encodings at times; Windows-1252 is what most unmarked files are.
	const isAhead = confidence - (second?.confidence ?? 0) >= AHEAD;
	const isLikely =
		(confidence >= LIKELY || (isAhead && isForeignScript(bytes))) &&
		iconv.encodingExists(name);
	const encoding = isLikely ? name : "windows-1252";
	const isSure = isLikely && isAhead && confidence >= LIKELY;
	return {
		text: read(encoding),
		encoding,
		...(!isSure && {
			doubt: `the file isn’t UTF-8 and was read as ${encoding}, which its letters don’t prove; look at the accented ones`,
		}),
	};
}

/** Latin letters are plain ones for the most part in any language; of a short Russian text chardet is never sure. */
function isForeignScript(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const high = sample.filter((byte) => byte >= 0xc0).length;
	const plain = sample.filter(
		(byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a,
	).length;
	return high > plain;
}

/** Windows' sets have all that those of ISO print, and browsers read the one for the other (WHATWG Encoding, section 4.2). */
function widen(name: string): string {
	if (/^(?:iso-8859-1|ascii|us-ascii|latin1)$/i.test(name))
		return "windows-1252";
	if (/^iso-8859-8/i.test(name)) return "windows-1255";
	if (/^iso-8859-9$/i.test(name)) return "windows-1254";
	return /^gb(?:2312|k)$/i.test(name) ? "gb18030" : name;
}

/** The encoding that a page's own `<meta>` or an XML declaration names, if there is such an encoding. */
function findDeclared(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
	const name =
		/<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(
			head,
		)?.[1];
	if (name === undefined || /^utf-?\d/i.test(name)) return undefined;
	return iconv.encodingExists(name) ? widen(name) : undefined;
}
