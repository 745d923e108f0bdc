// The site → the manifest by which a browser installs it (W3C, Web Application Manifest).
import { iconPath } from "../model/address.ts";
import type { Site } from "../model/site.ts";

type Look = {
	/** By the names of their files. */
	readonly icons: Readonly<
		Record<string, { readonly sizePx: number; readonly isMaskable?: boolean }>
	>;
	readonly paint: { readonly paper: string };
};

/** Every address in it is relative to the manifest: it holds for a site in a folder of its host too. */
export function renderManifest(site: Site, { icons, paint }: Look): string {
	const { name, description, lang } = site;
	return `${JSON.stringify({
		name,
		short_name: name,
		description,
		lang,
		id: "./",
		start_url: "./",
		scope: "./",
		// With a way back where a system knows one; an article is never without.
		display_override: ["minimal-ui"],
		display: "standalone",
		background_color: paint.paper,
		theme_color: paint.paper,
		icons: Object.entries(icons).map(([file, { sizePx, isMaskable }]) => ({
			src: `.${iconPath(file)}`,
			sizes: `${sizePx}x${sizePx}`,
			type: "image/png",
			purpose: isMaskable ? "maskable" : "any",
		})),
	})}\n`;
}
