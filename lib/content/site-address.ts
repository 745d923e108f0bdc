// SITE_URL → the absolute address that canonical links start with.
import type { Problem } from "../model/problem.ts";

/** What stands for the site's address until SITE_URL gives one. */
export const LOCAL_ADDRESS = "http://localhost:3000";

/**
 * The site's address without a slash at its end. Where SITE_URL isn't set, the local one.
 * An address that isn't absolute http(s), or has a query or a fragment, is a Problem.
 */
export function siteAddress(
	siteUrl: string | undefined,
): { url: string } | { problem: Problem } {
	if (siteUrl === undefined || siteUrl === "") return { url: LOCAL_ADDRESS };
	const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
	const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
	if (url === undefined || !isWeb || url.search !== "" || url.hash !== "") {
		const message = `SITE_URL is "${siteUrl}"; write the site’s whole address, such as https://example.org, without query or fragment.`;
		return {
			problem: {
				file: "SITE_URL",
				line: 1,
				column: 1,
				rule: "site-url-wrong",
				message,
			},
		};
	}
	return { url: url.href.replace(/\/$/, "") };
}
