// The links of a parsed body → those with a place in their file, for they are judged beside all other files.
import type { ParsedBody } from "../../markdown/parse-body.ts";
import type { ParsedFile } from "../front-matter/parse-front-matter.ts";
import { placeInFile } from "../front-matter/place-in-file.ts";

export type PlacedLink = {
	readonly address: string;
	readonly line: number;
	readonly column: number;
};

/** Those of mail and telephones, which lead to no page, are left out. */
export function placeLinks(
	parsed: Pick<ParsedFile, "bodyLine">,
	{ links }: ParsedBody,
): PlacedLink[] {
	return links
		.filter(({ address }) => !/^(?:mailto|tel|xmpp):/i.test(address))
		.map(({ address, ...place }) => ({
			address,
			...placeInFile(parsed, place),
		}));
}
