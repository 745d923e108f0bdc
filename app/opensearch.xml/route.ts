// /opensearch.xml
import { currentSite } from "../../lib/content/current-site.ts";
import { renderOpenSearch } from "../../lib/feeds/render-open-search.ts";

export const dynamic = "force-static";

export async function GET() {
	return new Response(renderOpenSearch(await currentSite()), {
		headers: { "Content-Type": "application/opensearchdescription+xml" },
	});
}
