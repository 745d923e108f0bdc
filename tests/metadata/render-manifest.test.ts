import { expect, it } from "vitest";
import { ICONS } from "../../lib/cards/draw-icon.ts";
import { PAINT } from "../../lib/cards/paint.ts";
import { loadSite } from "../../lib/content/load-site.ts";
import { renderManifest } from "../../lib/metadata/render-manifest.ts";

it("names the site as content/site.yaml does, and starts it in its own folder", async () => {
	const { site } = await loadSite({ contentFolder: "content" });
	if (site === undefined) throw new Error("content has Problems");
	const manifest = JSON.parse(
		renderManifest(site, { icons: ICONS, paint: PAINT }),
	);
	expect(manifest).toMatchObject({
		name: site.name,
		description: site.description,
		lang: site.lang,
		theme_color: PAINT.paper,
	});
	const resolve = (address: string) =>
		new URL(address, "https://example.org/news/manifest.webmanifest").pathname;
	for (const address of [manifest.start_url, manifest.scope, manifest.id])
		expect(resolve(address)).toBe("/news/");
	expect(
		manifest.icons.map(({ src, sizes, purpose }: Record<string, string>) => [
			resolve(src ?? ""),
			sizes,
			purpose,
		]),
	).toEqual([
		["/news/icons/icon-192.png", "192x192", "any"],
		["/news/icons/icon-512.png", "512x512", "any"],
		["/news/icons/icon-512-maskable.png", "512x512", "maskable"],
	]);
});
