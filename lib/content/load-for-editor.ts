// A content folder → what is shown of it while an editor works: loaded anew when one of its files has changed, and not for every request.
import type { Keep } from "../model/keep.ts";
import { sha256 } from "../record/hashes.ts";
import { buildHere } from "./build-job.ts";
import { fingerprintFolder } from "./files/fingerprint-folder.ts";
import { type LoadedSite, loadSite } from "./load-site.ts";

/**
 * Gives a function that loads the site with drafts and Problems. An article is built, and an image decoded, once, whatever else changes; a
 * load that failed is tried again.
 */
export function loadForEditor(
	contentFolder: string,
	build = buildHere,
): () => Promise<LoadedSite> {
	const memory = openMemory();
	let seen: string | undefined;
	let loaded: Promise<LoadedSite> | undefined;
	return async () => {
		const now = await fingerprintFolder(contentFolder);
		if (loaded === undefined || now !== seen) {
			seen = now;
			memory.turn();
			const loading = loadSite({
				contentFolder,
				isPreview: true,
				keep: memory.keep,
				build,
			});
			loading.catch(() => {
				if (loaded === loading) loaded = undefined;
			});
			loaded = loading;
		}
		return loaded;
	};
}

/** An editor saves all day: what the last load didn't ask for is forgotten at the next turn. */
function openMemory(): { readonly keep: Keep; readonly turn: () => void } {
	let last = new Map<string, string>();
	let now = new Map<string, string>();
	return {
		keep: async (inputs, make) => {
			const key = sha256(JSON.stringify(inputs));
			const text =
				now.get(key) ?? last.get(key) ?? JSON.stringify(await make());
			now.set(key, text);
			return JSON.parse(text);
		},
		turn: () => {
			last = now;
			now = new Map();
		},
	};
}
