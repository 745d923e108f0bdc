// File names and where they lead → a finished site, for the rules to look at.
import type { FinishedSite } from "../../lib/export/finished-site.ts";
import { resolveReference } from "../../lib/export/references/resolve-reference.ts";
import { SITE_URL } from "./finished-page.ts";

type Files = Readonly<
	Record<string, { ids?: readonly string[]; refers?: readonly string[] }>
>;

export function finishedSite(files: Files): FinishedSite {
	const entries = Object.entries(files);
	return {
		files: new Set(Object.keys(files)),
		ids: new Map(
			entries
				.filter(([path]) => path.endsWith(".html"))
				.map(([path, { ids = [] }]) => [path, new Set(ids)]),
		),
		references: new Map(
			entries.map(([path, { refers = [] }]) => [
				path,
				refers.flatMap((written) => {
					const target = resolveReference(written, path, SITE_URL);
					return target === undefined ? [] : [{ written, target }];
				}),
			]),
		),
	};
}
