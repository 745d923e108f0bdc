// Step: HTML's names and numbers of characters in a plain text become the characters.
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

const REFERENCE =
	/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{1,31}));/g;

/** Tom &amp; Jerry&#8217;s → Tom & Jerry’s. Only whole references with a semicolon: "AT&T" has none. */
export const decodeCharacterReferences: ImportStep = {
	name: "decode-character-references",
	reason: "a page's source writes characters by name or number",
	before: "Tom &amp; Jerry&#8217;s",
	after: "Tom & Jerry’s",
	formats: ["text"],
	stage: "characters",
	apply: async (text) => {
		if (text.search(REFERENCE) === -1) return { edits: [] };
		const { decodeNamedCharacterReference } = await import(
			"decode-named-character-reference"
		);
		return {
			edits: replaceEach(
				text,
				REFERENCE,
				"a character written by name or number",
				([, decimal, hexadecimal, name]) => {
					if (name !== undefined)
						return decodeNamedCharacterReference(name) || undefined;
					const code =
						decimal !== undefined
							? Number(decimal)
							: Number.parseInt(hexadecimal ?? "", 16);
					return isPrinted(code) ? String.fromCodePoint(code) : undefined;
				},
			),
		};
	},
};

/** No control character, no half of one, nothing beyond Unicode. */
function isPrinted(code: number): boolean {
	return (
		(code >= 0xa0 || (code >= 0x20 && code < 0x7f)) &&
		code <= 0x10ffff &&
		!(code >= 0xd800 && code <= 0xdfff)
	);
}
