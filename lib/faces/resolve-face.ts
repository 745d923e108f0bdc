// A face of ours → the file of its package that has it.
import { createRequire } from "node:module";
import { join } from "node:path";

/** The * stands for a part of Unicode: "latin", "greek". */
const FILES = {
	text: "@fontsource-variable/stix-two-text/files/stix-two-text-*-wght-normal.woff2",
	"text-italic":
		"@fontsource-variable/stix-two-text/files/stix-two-text-*-wght-italic.woff2",
	label:
		"@fontsource-variable/public-sans/files/public-sans-*-wght-normal.woff2",
	display:
		"@fontsource-variable/newsreader/files/newsreader-*-standard-normal.woff2",
	legible:
		"@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-*-wght-normal.woff2",
	"legible-italic":
		"@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-*-wght-italic.woff2",
} as const;

export type FaceName = keyof typeof FILES;

/** How the variable display face is set wherever it is: at the size of headlines, between medium and semi-bold. */
export const DISPLAY_AXES = { opsz: 60, wght: 540 } as const;

/** The path of the file for one part. Throws where the packages have none. */
export function resolveFace(face: FaceName, part: string): string {
	// Next bundles whoever asks: packages are found from the project, where every command runs.
	const { resolve } = createRequire(join(process.cwd(), "package.json"));
	return resolve(FILES[face].replace("*", part));
}
