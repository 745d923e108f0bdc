// A QR code on paper says the address that it was made from.
import sharp from "sharp";
import { expect, it } from "vitest";
import { renderQr } from "../../lib/text/render-qr.ts";

const ADDRESS =
	"https://news.example/daily/articles/deepseek-sparks-a-chip-revolution/";

/** The drawing in pixels, one for each module; true where it is dark. */
async function modulesOf(address: string): Promise<boolean[][]> {
	const { size, path } = renderQr(address);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`;
	const pixels = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer();
	return Array.from({ length: size }, (_, y) =>
		Array.from({ length: size }, (_, x) => (pixels[y * size + x] ?? 255) < 128),
	);
}

const FINDER = [
	"#######",
	"#.....#",
	"#.###.#",
	"#.###.#",
	"#.###.#",
	"#.....#",
	"#######",
];

it("is drawn as modules, with the three corner marks and a quiet zone of four", async () => {
	const modules = await modulesOf(ADDRESS);
	const size = modules.length;
	const corner = (left: number, top: number) =>
		modules.slice(top, top + 7).map((row) =>
			row
				.slice(left, left + 7)
				.map((isDark) => (isDark ? "#" : "."))
				.join(""),
		);
	expect(corner(4, 4)).toEqual(FINDER);
	expect(corner(size - 11, 4)).toEqual(FINDER);
	expect(corner(4, size - 11)).toEqual(FINDER);
	for (const row of modules.slice(0, 4)) expect(row).not.toContain(true);
	for (const row of modules) expect(row.slice(0, 4)).not.toContain(true);
});

it("draws exactly the modules of the code", async () => {
	const { encode } = await import("uqr");
	const { data } = encode(ADDRESS, { ecc: "M", border: 4 });
	expect(await modulesOf(ADDRESS)).toEqual(data);
});

it("takes fewer than 4,000 characters for a long permalink", () => {
	expect(renderQr(ADDRESS).path.length).toBeLessThan(4_000);
});
