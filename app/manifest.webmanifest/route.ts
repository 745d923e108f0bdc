// /manifest.webmanifest
import { ICONS } from "../../lib/cards/draw-icon.ts";
import { PAINT } from "../../lib/cards/paint.ts";
import { currentSite } from "../../lib/content/current-site.ts";
import { renderManifest } from "../../lib/metadata/render-manifest.ts";

export const dynamic = "force-static";

export async function GET() {
	const site = await currentSite();
	return new Response(renderManifest(site, { icons: ICONS, paint: PAINT }), {
		headers: { "Content-Type": "application/manifest+json" },
	});
}
