// A folder of raw texts for one test, and what npm run import makes of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runImport } from "./run-import.ts";

export const TEXT =
	"The salt road\n\nThe road from the sea to the mines is older than the kingdom that taxed it.\n\nAdvertisement\n\nIt was paved in 1780.\n";

/** `clear` empties it between tests, `remove` takes it away. */
export function layOutInbox() {
	const folder = mkdtempSync(join(tmpdir(), "offprint-import-"));
	const drafts = join(folder, "drafts");
	return {
		folder,
		/** Where drafts go; not there before the first. */
		drafts,
		write(name: string, text: string): string {
			const path = join(folder, name);
			writeFileSync(path, text);
			return path;
		},
		/** Imports with these arguments. */
		run: (...args: string[]) => runImport(["--out", drafts, ...args]),
		clear() {
			rmSync(folder, { recursive: true });
			mkdirSync(folder);
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
