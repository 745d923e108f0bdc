// For hosts that know no rules: a small page under every address that a renamed article had, which leads on.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { h } from "hastscript";
import type { FormerAddress } from "../../model/site.ts";
import { textDirection } from "../../text/text-direction.ts";
import { addressSetting } from "../../text/text-setting.ts";
import { addressOf } from "../references/resolve-reference.ts";
import { renderHtml } from "../render-html.ts";

/** A former address, with what its page tells in place of what stood there, and in which language. */
export type LeadingOn = FormerAddress & {
	readonly lang: string;
	readonly title: string;
};

type RedirectPages = {
	readonly to: string;
	readonly siteUrl: string;
	/** Every page of the site, from its folder. */
	readonly pages: readonly string[];
	readonly formerAddresses: readonly LeadingOn[];
};

/** Writes the pages; gives their paths. A script keeps the fragment, which a refresh would lose; without scripts the refresh works. */
export async function writeRedirectPages({
	to: folder,
	siteUrl,
	pages,
	formerAddresses,
}: RedirectPages): Promise<string[]> {
	const written: string[] = [];
	for (const { from, to, lang, title } of formerAddresses)
		for (const page of pages.filter((path) => `/${path}`.startsWith(to))) {
			const path = `${from.slice(1)}${page.slice(to.length - 1)}`;
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(
				join(folder, path),
				renderRedirectPage({
					address: addressOf(page, siteUrl),
					lang,
					title,
				}),
			);
			written.push(path);
		}
	return written;
}

/** The same text on each of these pages: a host's policy names it by its hash. */
export const LEAD_ON =
	'location.replace(document.querySelector("link").href+location.hash)';

const STYLE =
	":root{color-scheme:light dark}body{font:1.2rem/1.5 serif;max-width:34rem;margin:4rem auto;padding:0 1.25rem}";

function renderRedirectPage({
	address,
	lang,
	title,
}: Pick<LeadingOn, "lang" | "title"> & { address: string }): string {
	return renderHtml({
		type: "root",
		children: [
			{ type: "doctype" },
			h("html", { lang, dir: textDirection(lang) }, [
				h("head", [
					h("meta", { charSet: "utf-8" }),
					h("meta", { name: "viewport", content: "width=device-width" }),
					h("title", title),
					h("link", { rel: "canonical", href: address }),
					h("meta", { name: "robots", content: "noindex" }),
					h("script", { dataOffprint: true }, LEAD_ON),
					h("noscript", [
						h("meta", {
							httpEquiv: "refresh",
							content: `0;url=${address}`,
						}),
					]),
					h("style", STYLE),
				]),
				h("body", [
					h("h1", title),
					h("p", [h("a", { href: address, ...addressSetting(lang) }, address)]),
				]),
			]),
		],
	});
}
