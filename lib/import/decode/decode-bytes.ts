// The bytes of a file → its text, and the encoding that it was read by.
import type { Decoded } from "./decoded.ts";
import { findMarkedEncoding } from "./find-marked-encoding.ts";

/**
 * Reads bytes by, in this order: a byte order mark, zeros that only UTF-16 has, strict UTF-8, whatever else they can be. Never fails:
 * every byte sequence is text in some encoding, and a reading that isn't sure carries a doubt.
 */
export async function decodeBytes(bytes: Uint8Array): Promise<Decoded> {
	const marked = findMarkedEncoding(bytes);
	const plain = marked === undefined ? decodeUtf8(bytes) : undefined;
	if (plain !== undefined) return plain;
	// The tables of all other encodings are half of what an import would load, and most texts need none.
	const { decodeForeign } = await import("./decode-foreign.ts");
	return decodeForeign(bytes, marked);
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
	try {
		const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
		return { text: decoder.decode(bytes), encoding: "UTF-8" };
	} catch {
		return undefined;
	}
}
