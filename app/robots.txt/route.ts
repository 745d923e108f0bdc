// /robots.txt
import { currentSite } from "../../lib/content/current-site.ts";
import { renderRobots } from "../../lib/feeds/render-robots.ts";

export const dynamic = "force-static";

export async function GET() {
	return new Response(renderRobots(await currentSite()), {
		headers: { "Content-Type": "text/plain;charset=utf-8" },
	});
}
