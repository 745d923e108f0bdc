// Bytes → the encoding that their first ones, or the zeros among them, give away.

export type MarkedEncoding = {
	readonly encoding:
		| "UTF-8"
		| "UTF-16LE"
		| "UTF-16BE"
		| "UTF-32LE"
		| "UTF-32BE";
	/** Length of the byte order mark. */
	readonly skipBytes: number;
};

const MARKS: readonly (readonly [MarkedEncoding["encoding"], number[]])[] = [
	["UTF-8", [0xef, 0xbb, 0xbf]],
	["UTF-32LE", [0xff, 0xfe, 0, 0]],
	["UTF-32BE", [0, 0, 0xfe, 0xff]],
	["UTF-16LE", [0xff, 0xfe]],
	["UTF-16BE", [0xfe, 0xff]],
];

const SAMPLE_BYTES = 4096;

/** By byte order mark (Unicode 23.8), else UTF-16 where every other byte is zero often, as in any text with spaces and line ends. */
export function findMarkedEncoding(
	bytes: Uint8Array,
): MarkedEncoding | undefined {
	for (const [encoding, mark] of MARKS)
		if (mark.every((byte, index) => bytes[index] === byte)) {
			// A file marked as UTF-8 that isn't is read by its letters.
			if (encoding === "UTF-8" && !isUtf8(bytes)) return undefined;
			return { encoding, skipBytes: mark.length };
		}
	return findUnmarkedUtf16(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function findUnmarkedUtf16(bytes: Uint8Array): MarkedEncoding | undefined {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const pairs = Math.floor(sample.length / 2);
	if (pairs < 2 || bytes.length % 2 === 1) return undefined;
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const least = Math.max(2, pairs / 20);
	if (odd >= least && even === 0) return { encoding: "UTF-16LE", skipBytes: 0 };
	if (even >= least && odd === 0) return { encoding: "UTF-16BE", skipBytes: 0 };
	return undefined;
}
