// Every way within the site leads somewhere.
import type { FinishedSite, Reference } from "../finished-site.ts";
import type { Failure } from "./failure.ts";

/** Complains of each link, image, address in a style sheet and fragment that leads to no file or no id. */
export function verifyReferences(site: FinishedSite): Failure[] {
	return [...site.references].flatMap(([file, references]) => {
		const messages = references.flatMap((reference) =>
			complaint(site, reference),
		);
		return [...new Set(messages)].map((message) => ({
			file,
			rule: "verify-references",
			message,
		}));
	});
}

function complaint(
	{ files, ids }: FinishedSite,
	{ written, target: { path, fragment } }: Reference,
): string[] {
	if (!files.has(path))
		return [
			files.has(`${path}/index.html`)
				? `"${written}" leads to a page by a detour; end it with a slash.`
				: `"${written}" leads to ${path}, which isn't there.`,
		];
	// Browsers lead an empty fragment and "top" to the start of every page.
	if (fragment === "" || fragment === "top") return [];
	const known = ids.get(path);
	if (known === undefined || known.has(fragment)) return [];
	return [`"${written}" leads to the id "${fragment}", which ${path} lacks.`];
}
