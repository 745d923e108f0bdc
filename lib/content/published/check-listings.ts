// The lists that articles stand in and their record → a Problem for each that the record doesn't know.
import type { Problem } from "../../model/problem.ts";
import type { ListingAddress } from "../../model/site.ts";
import type { ReadPagesRecord } from "../../record/pages-record.ts";

/** Lists that are recorded and empty are no fault: their pages say so. */
export function checkListings(
	listings: readonly ListingAddress[],
	{ file, record }: ReadPagesRecord,
): Problem[] {
	return listings
		.filter(({ path }) => !(path in record.listings))
		.map(({ path }) => ({
			file,
			line: 1,
			column: 1,
			rule: "listing-not-published",
			message: `the record doesn’t know ${path}; publish it by npm run publish.`,
		}));
}
