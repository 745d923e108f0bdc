// Step: letters of UTF-8 that were read as Windows-1252 or Latin-1 become what they were.
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

/** What Windows-1252 prints for the bytes 80 to 9F, after the WHATWG's index; the others are those of Latin-1. */
const PRINTED = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const BYTES: ReadonlyMap<string, number> = new Map([
	...Array.from({ length: 128 }, (_, index): [string, number] => [
		String.fromCharCode(index + 128),
		index + 128,
	]),
	...[...PRINTED].map((letter, index): [string, number] => [
		letter,
		index + 128,
	]),
]);

const TAIL = `[\\x80-\\xbf${PRINTED}]`;
// One character of UTF-8 each, as its bytes look when each is read as a letter.
const LOOKALIKE = new RegExp(
	`(?:[\\xc2-\\xdf]${TAIL}|[\\xe0-\\xef]${TAIL}{2}|[\\xf0-\\xf4]${TAIL}{3})+`,
	"gu",
);
const REASON = "letters of UTF-8 that were read as another encoding";
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** monopolyâ€™s cafÃ© → monopoly’s café. What could be meant as it is stays: "PASSÉ…"; "IRMÃ…" is asked about. */
export const repairMojibake: ImportStep = {
	name: "repair-mojibake",
	reason: REASON,
	before: "monopolyâ€™s cafÃ©",
	after: "monopoly’s café",
	formats: ["text", "markdown"],
	stage: "characters",
	apply: (text) => {
		const edits: Edit[] = [];
		const doubts: Doubt[] = [];
		for (const { 0: letters, index: start } of text.matchAll(LOOKALIKE)) {
			const replacement = readAsUtf8(letters);
			if (replacement === undefined) continue;
			const end = start + letters.length;
			if (isSure(letters, replacement, text[start - 1] ?? ""))
				edits.push({ start, end, replacement, reason: REASON });
			else if (/^[\xc2\xc3]/.test(letters))
				doubts.push({
					start,
					end,
					question: `"${letters}" may have been "${replacement}" before its encoding was mistaken; write that if so`,
				});
		}
		return { edits, doubts };
	},
};

function readAsUtf8(letters: string): string | undefined {
	try {
		return strict.decode(
			Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? 0),
		);
	} catch {
		return undefined;
	}
}

/** Three bytes never meet by chance; two may, as in "PASSÉ…" or "IRMÃ…", but not in Latin's own letters after a small letter, nor in a row. */
function isSure(letters: string, meant: string, before: string): boolean {
	const count = [...meant].length;
	if (count > 1 || letters.length > 2) return true;
	return /^[\xc2\xc3]/.test(letters) && !/\p{Lu}/u.test(before);
}
