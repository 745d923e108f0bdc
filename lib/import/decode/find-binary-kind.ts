// Bytes → what they are, where they are no text.
import { findMarkedEncoding } from "./find-marked-encoding.ts";

/** The first bytes of files that editors mistake for text, as their formats define them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
	["a PDF file", "%PDF-"],
	["a Word, Pages or other zipped file", "PK\x03\x04"],
	["an old Word file", "\xd0\xcf\x11\xe0"],
	["an RTF file", "{\\rtf"],
	["a PNG image", "\x89PNG"],
	["a JPEG image", "\xff\xd8\xff"],
	["a GIF image", "GIF8"],
	["a gzip file", "\x1f\x8b"],
];

const SAMPLE_BYTES = 65_536;
const MOST_CONTROLS = 0.01;

/** Undefined for text; else what it is: "a PDF file", "no text". UTF-16 and UTF-32 are text for all their zero bytes. */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const start = Buffer.from(sample).toString("latin1");
	const known = SIGNATURES.find(([, signature]) => start.startsWith(signature));
	if (known !== undefined) return known[0];
	if (findMarkedEncoding(bytes) !== undefined) return undefined;
	const controls = sample.filter(isControl);
	const isText =
		!controls.includes(0) && controls.length <= sample.length * MOST_CONTROLS;
	return isText ? undefined : "no text";
}

/** No text has these; tab, line ends, form feed, escape and Ctrl-Z (the end of DOS files) stand in some. */
function isControl(byte: number): boolean {
	return (
		byte < 0x09 ||
		byte === 0x7f ||
		(byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)
	);
}
