// The list of the site's pages, by which links are checked before anything is built, is the truth.
import type { FinishedSite } from "../finished-site.ts";
import type { Failure } from "./failure.ts";

/** Complains of each page that the list lacks, and of each address in it that has no page. */
export function verifyPageList(
	{ ids }: FinishedSite,
	listed: ReadonlySet<string>,
): Failure[] {
	const written = [...ids.keys()].filter((file) => IS_PAGE.test(file));
	const addresses = new Map(
		written.map((file) => [`/${file.replace(IS_PAGE, "")}`, file]),
	);
	const complain = (file: string, message: string) => ({
		file,
		rule: "verify-page-list",
		message,
	});
	return [
		...[...addresses]
			.filter(([address]) => !listed.has(address))
			.map(([address, file]) =>
				complain(
					file,
					`listPages doesn't know ${address}, so that an editor's link to it would be refused; add it there.`,
				),
			),
		...[...listed]
			.filter((address) => !addresses.has(address))
			.map((address) =>
				complain(
					`${address.slice(1)}index.html`,
					`listPages names ${address}, which the build doesn't write.`,
				),
			),
	];
}

const IS_PAGE = /(?<=^|\/)index\.html$/;
