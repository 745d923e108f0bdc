// Every way within the site leads somewhere.
import type { FormerAddress } from "../../model/site.ts";
import type { FinishedSite, Reference } from "../finished-site.ts";
import type { Failure } from "./failure.ts";

/** Where a link that was good once leads now: an earlier edition keeps it, and nobody can mend that. */
type Ways = {
	readonly formerAddresses?: readonly FormerAddress[];
	/** Addresses of withdrawn articles, whose parts are gone. */
	readonly withdrawn?: readonly string[];
};

/** Complains of each link, image, address in a style sheet and fragment that leads to no file or no id. */
export function verifyReferences(
	site: FinishedSite,
	ways: Ways = {},
): Failure[] {
	return [...site.references].flatMap(([file, references]) => {
		const messages = references.flatMap((reference) =>
			complaint(site, reference, ways),
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
	{ written, target: { path: named, fragment } }: Reference,
	{ formerAddresses = [], withdrawn = [] }: Ways,
): string[] {
	const path = files.has(named) ? named : leadOn(named, formerAddresses);
	if (!files.has(path))
		return [
			files.has(`${path}/index.html`)
				? `"${written}" leads to a page by a detour; end it with a slash.`
				: `"${written}" leads to ${path}, which isn't there.`,
		];
	// Browsers lead an empty fragment and "top" to the start of every page.
	if (fragment === "" || fragment === "top") return [];
	if (withdrawn.includes(`/${path.replace(/index\.html$/, "")}`)) return [];
	const known = ids.get(path);
	if (known === undefined || known.has(fragment)) return [];
	return [`"${written}" leads to the id "${fragment}", which ${path} lacks.`];
}

/** The first rule that is for it, as the host's `_redirects` says. */
function leadOn(path: string, formerAddresses: readonly FormerAddress[]) {
	const rule = formerAddresses.find(({ from }) => `/${path}`.startsWith(from));
	return rule === undefined
		? path
		: `${rule.to}${path.slice(rule.from.length - 1)}`.slice(1);
}
