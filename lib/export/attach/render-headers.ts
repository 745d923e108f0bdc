// What a host says beside each file, and how long browsers may keep which: the format that Netlify, Cloudflare Pages and our own server read from `_headers`.
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

/** Pages aren’t named for caching: both hosts have them asked for again by themselves, and one of them joins the values of rules that overlap. */
export function renderHeaders(siteUrl: string, policy: string): string {
	const rule = (path: string, headers: Readonly<Record<string, string>>) =>
		[
			`${siteFolder(siteUrl)}/${path}\n`,
			...Object.entries(headers).map(
				([name, value]) => `  ${name}: ${value}\n`,
			),
		].join("");
	return [
		rule("*", {
			"Content-Security-Policy": policy,
			// Older browsers would tell other sites the whole address, and with it what was searched for.
			"Referrer-Policy": "strict-origin-when-cross-origin",
			"X-Content-Type-Options": "nosniff",
		}),
		rule(SERVICE_WORKER_FILE, { "Cache-Control": ASK_AGAIN }),
		...HASHED_FOLDERS.map((folder) =>
			rule(`${folder}*`, { "Cache-Control": FOR_EVER }),
		),
	].join("");
}

/** What the rules of `renderHeaders` say beside the file at a path. */
export function findHeaders(
	rules: string,
	path: string,
): Readonly<Record<string, string>> {
	const headers: Record<string, string> = {};
	let isMeant = false;
	for (const line of rules.split("\n")) {
		const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		if (name === undefined || value === undefined)
			isMeant = line.endsWith("*")
				? path.startsWith(line.slice(0, -1))
				: path === line;
		else if (isMeant) headers[name] = value;
	}
	return headers;
}
