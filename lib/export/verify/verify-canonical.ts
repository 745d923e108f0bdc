// A page says its own address, and no other page's.
import { select, selectAll } from "hast-util-select";
import type { FinishedHtml } from "../html-file.ts";
import { addressOf } from "../references/resolve-reference.ts";

const PAGE_WITHOUT_ADDRESS = "404.html";

/**
 * Complains unless the one canonical link is the page's own address. 404.html, which stands for every wrong address, has none. A page that asks search
 * engines to leave it out (an earlier edition, a former address) names another page of the site.
 */
export function verifyCanonical(file: FinishedHtml): string[] {
	const { path, tree, siteUrl } = file;
	const links = selectAll("link[rel=canonical]", tree);
	const found = links.map(({ properties }) => String(properties.href));
	const wanted =
		path === PAGE_WITHOUT_ADDRESS ? [] : [addressOf(path, siteUrl)];
	if (found.join("\n") === wanted.join("\n")) return [];
	const [only, ...others] = found;
	if (others.length === 0 && only?.startsWith(`${siteUrl}/`) && isLeftOut(file))
		return [];
	return [
		`canonical is ${found.join(" and ") || "missing"}; it should be ${wanted[0] ?? "missing here"}.`,
	];
}

function isLeftOut({ path, tree }: FinishedHtml): boolean {
	const robots = select("meta[name=robots]", tree)?.properties.content;
	return path !== PAGE_WITHOUT_ADDRESS && /\bnoindex\b/.test(String(robots));
}
