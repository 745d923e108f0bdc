// Bytes that are UTF-8 but for some stray ones → their text.
import iconv from "iconv-lite";
import type { Decoded } from "./decoded.ts";

/** Bytes that begin a character of UTF-8, and how many follow. */
function lengthOfCharacter(byte: number): number {
	if (byte < 0x80) return 1;
	if (byte >= 0xc2 && byte <= 0xdf) return 2;
	if (byte >= 0xe0 && byte <= 0xef) return 3;
	return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/**
 * A text that was pasted together of two encodings: UTF-8, with single bytes of Windows-1252 between. Undefined unless whole UTF-8
 * characters outnumber the stray bytes, for by chance some bytes of any encoding look like UTF-8.
 */
export function decodeMixed(bytes: Uint8Array): Decoded | undefined {
	const { strays, whole } = findStrays(bytes);
	if (strays.length === 0 || whole <= strays.length) return undefined;
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const pieces: string[] = [];
	let at = 0;
	for (const stray of strays) {
		pieces.push(decoder.decode(bytes.subarray(at, stray)));
		pieces.push(
			iconv.decode(
				Buffer.from(bytes.subarray(stray, stray + 1)),
				"windows-1252",
			),
		);
		at = stray + 1;
	}
	pieces.push(decoder.decode(bytes.subarray(at)));
	return {
		text: pieces.join(""),
		encoding: "UTF-8 with bytes of windows-1252",
		doubt: `the file is UTF-8 but for ${strays.length === 1 ? "one byte" : `${strays.length} bytes`}, read as windows-1252; look at the accented letters`,
	};
}

/** Offsets of the bytes that belong to no character, and the number of characters of more than one byte. */
function findStrays(bytes: Uint8Array): { strays: number[]; whole: number } {
	const strays: number[] = [];
	let whole = 0;
	let at = 0;
	while (at < bytes.length) {
		const length = lengthOfCharacter(bytes[at] ?? 0);
		if (length > 0 && isWhole(bytes.subarray(at, at + length), length)) {
			if (length > 1) whole += 1;
			at += length;
		} else {
			strays.push(at);
			at += 1;
		}
	}
	return { strays, whole };
}

const strict = new TextDecoder("utf-8", { fatal: true });

function isWhole(character: Uint8Array, length: number): boolean {
	if (length === 1) return true;
	if (character.length < length) return false;
	try {
		// Overlong forms and surrogates are refused too.
		strict.decode(character);
		return true;
	} catch {
		return false;
	}
}
