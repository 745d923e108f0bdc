// A link shared once works for ever.
import type { Permalink } from "../../model/site.ts";
import type { FinishedSite } from "../finished-site.ts";
import type { Failure } from "./failure.ts";

/** Complains of each recorded address and id that the finished site lacks. */
export function verifyPermalinks(
	{ files, ids }: FinishedSite,
	permalinks: readonly Permalink[],
): Failure[] {
	return permalinks.flatMap(({ path, ids: recorded }) => {
		const file = `${path.slice(1)}index.html`;
		const complain = (message: string) => ({
			file,
			rule: "verify-permalinks",
			message,
		});
		if (!files.has(file))
			return [complain(`the published address ${path} leads nowhere.`)];
		return recorded
			.filter((id) => !ids.get(file)?.has(id))
			.map((id) =>
				complain(`the published permalink ${path}#${id} leads to no part.`),
			);
	});
}
