// Lines of a text → those that a wire service or a press office sends along for editors: slugs, notes, marks of the end.
import type { Line } from "../blocks/split-lines.ts";
import { cutWireMarks } from "../front-matter/cut-wire-marks.ts";

const MARK =
	/^\s*(?:\((?:more|ends?)\)|-{1,2} ?(?:more|ends?|30) ?-{1,2}|#(?: ?#){2}|ENDS?|(?:FOR IMMEDIATE|PRESS|NEWS|MEDIA) RELEASE:?|for immediate release:?)\s*$/iu;
/** These in capitals alone: "ends" and "press release" may be said. */
const CAPITALS =
	/^\s*(?:ENDS?|(?:FOR IMMEDIATE|PRESS|NEWS|MEDIA) RELEASE:?)\s*$/u;
const SAID = /^\s*(?:ends?|(?:press|news|media) release:?)\s*$/iu;
const NOTE =
	/^\s*\((?:adds|updates?|updating|recasts|corrects|refiles|rewrites|repeats|changes|removes|clarifies)\s[^()]{4,200}\)\s*$/iu;
const SLUG =
	/^\s*(?:slug|keywords?)\s*:\s*(?<slug>[\p{Lu}\d][\p{Lu}\d/ ()&.,-]{3,60})$/iu;
const HEAD_LINES = 4;

/** Their reasons by the number of the line. A slug that comes again, with the number of a page, goes too. */
export function findWireLines(lines: readonly Line[]): Map<number, string> {
	const reasons = new Map<number, string>();
	const slugs = lines.flatMap(({ text }) => {
		const slug = readSlug(text);
		return slug === undefined ? [] : [slug];
	});
	lines.forEach(({ text, isCode }, index) => {
		if (isCode) return;
		const words = text.trim();
		const isMark =
			MARK.test(words) && (!SAID.test(words) || CAPITALS.test(words));
		if (isMark) reasons.set(index, "a mark of the wire or the press office");
		else if (
			readSlug(text) !== undefined ||
			slugs.includes(words.replace(/\s+\d{1,2}$/u, ""))
		)
			reasons.set(index, "a wire's slug");
	});
	// "(Adds two to the score)" is anybody's: by itself it shows no wire.
	if (reasons.size > 0 || hasWireHeadline(lines))
		for (const [index, { text }] of lines.entries())
			if (NOTE.test(text)) reasons.set(index, "a wire's note to editors");
	return reasons;
}

/** "UPDATE 2-Ferry firm keeps its line" at the head of the text. */
function hasWireHeadline(lines: readonly Line[]): boolean {
	return lines
		.slice(0, HEAD_LINES)
		.some(({ text }) => cutWireMarks(text.trim()).marks?.endsWith("-"));
}

/** In capitals: "Keywords: trams, bridges" is an author's own. */
function readSlug(text: string): string | undefined {
	const slug = SLUG.exec(text)?.groups?.slug?.trim();
	return slug !== undefined &&
		slug === slug.toUpperCase() &&
		/\p{Lu}{3}/u.test(slug)
		? slug
		: undefined;
}
