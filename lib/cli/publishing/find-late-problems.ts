// A content folder → what is seen only of all its texts together and can't be mended once it is published: an edition keeps its links and its dates.
import { DATE_RULE } from "../../content/check-dates.ts";
import { LINK_RULES } from "../../content/links/written-link.ts";
import { loadSite } from "../../content/load-site.ts";
import type { Problem } from "../../model/problem.ts";
import { buildInThreads } from "../threads/build-in-threads.ts";

export async function findLateProblems(
	contentFolder: string,
): Promise<Problem[]> {
	const { problems } = await loadSite({
		contentFolder,
		build: buildInThreads(),
		areBodiesRendered: false,
		areImagesDecoded: false,
	});
	return problems.filter(
		({ rule }) => rule === DATE_RULE || LINK_RULES.includes(rule),
	);
}
