// An address → its QR code as the path of an SVG drawing.
import { encode } from "uqr";

export type QrCode = {
	/** Modules along a side, with the quiet zone that scanners need around them. */
	readonly size: number;
	/** For the attribute `d`, in a view box of so many units: one stroke of width 1 for each run of dark modules. */
	readonly path: string;
};

/** Quiet zone of ISO/IEC 18004, in modules. */
const BORDER = 4;

/** Encodes at error correction level M: paper gets creased. */
export function renderQr(address: string): QrCode {
	const { data, size } = encode(address, { ecc: "M", border: BORDER });
	const path = data
		.map((row, y) => {
			let from = 0;
			return runsOf(row)
				.map(({ start, length }) => {
					const move = from === 0 ? `M${start} ${y}.5` : `m${start - from} 0`;
					from = start + length;
					return `${move}h${length}`;
				})
				.join("");
		})
		.join("");
	return { size, path };
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = [];
	row.forEach((isDark, start) => {
		const last = runs.at(-1);
		if (!isDark) return;
		if (last !== undefined && last.start + last.length === start)
			last.length += 1;
		else runs.push({ start, length: 1 });
	});
	return runs;
}
