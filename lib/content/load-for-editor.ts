// A content folder → what is shown of it while an editor works: loaded anew when one of its files has changed, and not for every request.
import type { Keep } from "../model/keep.ts";
import { fingerprintFolder } from "./files/fingerprint-folder.ts";
import { type LoadedSite, loadSite } from "./load-site.ts";

/** Gives a function that loads the site with drafts and Problems. An image is decoded once, whatever else changes; a load that failed is tried again. */
export function loadForEditor(
	contentFolder: string,
): () => Promise<LoadedSite> {
	const keep = remember();
	let seen: string | undefined;
	let loaded: Promise<LoadedSite> | undefined;
	return async () => {
		const now = await fingerprintFolder(contentFolder);
		if (loaded === undefined || now !== seen) {
			seen = now;
			const loading = loadSite({ contentFolder, isPreview: true, keep });
			loading.catch(() => {
				if (loaded === loading) loaded = undefined;
			});
			loaded = loading;
		}
		return loaded;
	};
}

function remember(): Keep {
	const made = new Map<string, string>();
	return async (inputs, make) => {
		const key = JSON.stringify(inputs);
		const text = made.get(key) ?? JSON.stringify(await make());
		made.set(key, text);
		return JSON.parse(text);
	};
}
