// How long browsers may keep which files: the format that Netlify and Cloudflare Pages read from `_headers`.
import { SERVICE_WORKER_FILE } from "../../model/hooks.ts";
import { siteFolder } from "./prefix-site-folder.ts";

export const HEADERS_FILE = "_headers";

/** Folders of files whose names hold a hash of their bytes. */
export const HASHED_FOLDERS = [
	"_next/static/",
	"scripts/",
	"images/",
	"pagefind/fragment/",
	"pagefind/index/",
	"pagefind/filter/",
] as const;

export const FOR_EVER = "public, max-age=31536000, immutable";
/** Asked for again each time, answered without a byte where nothing has changed. */
export const ASK_AGAIN = "no-cache";

/** Pages aren’t named: both hosts have them asked for again by themselves, and one of them joins the values of rules that overlap. */
export function renderHeaders(siteUrl: string): string {
	const rule = (path: string, caching: string) =>
		`${siteFolder(siteUrl)}/${path}\n  Cache-Control: ${caching}\n`;
	return [
		rule(SERVICE_WORKER_FILE, ASK_AGAIN),
		...HASHED_FOLDERS.map((folder) => rule(`${folder}*`, FOR_EVER)),
	].join("");
}
