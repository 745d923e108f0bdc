// The bundled service worker → the one of this site, which knows what the offline page needs.
import { createHash } from "node:crypto";

export type OfflineShell = {
	/** The finished offline page. */
	readonly html: string;
	/** Its own path and those of its scripts, from the root of the site. */
	readonly paths: readonly string[];
};

/**
 * Names the files of the shell at the head of the script, with a hash of the page: browsers compare the script byte by byte, and so fetch the shell
 * again when the page has changed, and never else.
 */
export function renderServiceWorker(
	text: string,
	{ html, paths }: OfflineShell,
): string {
	const hash = createHash("sha256").update(html).digest("hex").slice(0, 10);
	return `self.offprintShell=${JSON.stringify(paths)};// ${hash}\n${text}`;
}
