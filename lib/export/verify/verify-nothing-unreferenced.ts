// Nothing lies in the site that nobody can come to.
import type { FinishedSite } from "../finished-site.ts";
import { reachableFiles } from "../reachable-files.ts";
import type { Failure } from "./failure.ts";

/** Complains of each file that neither links nor protocols lead to. */
export function verifyNothingUnreferenced(site: FinishedSite): Failure[] {
	const reachable = reachableFiles(site);
	return [...site.files]
		.filter((file) => !reachable.has(file))
		.map((file) => ({
			file,
			rule: "verify-nothing-unreferenced",
			message:
				"no page leads to this file; link it, remove it, or name it in reachable-files.ts if a protocol asks for it.",
		}));
}
