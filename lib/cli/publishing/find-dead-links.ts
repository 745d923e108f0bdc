// A content folder → links of its texts that lead nowhere: an edition keeps its text for ever, so that nobody could mend them later.
import { LINK_RULES } from "../../content/links/written-link.ts";
import { loadSite } from "../../content/load-site.ts";
import type { Problem } from "../../model/problem.ts";
import { buildInThreads } from "../threads/build-in-threads.ts";

export async function findDeadLinks(contentFolder: string): Promise<Problem[]> {
	const { problems } = await loadSite({
		contentFolder,
		build: buildInThreads(),
		areBodiesRendered: false,
		areImagesDecoded: false,
	});
	return problems.filter(({ rule }) => LINK_RULES.includes(rule));
}
