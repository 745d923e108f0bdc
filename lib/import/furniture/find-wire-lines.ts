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
/** "Eds: UPDATES with quotes." */
const TO_EDITORS =
	/^\s*eds?(?:itors)?\s*:\s+(?:updates?|adds?|recasts?|corrects?|with|note|changes|subs|moving|will be)\b.{0,200}$/iu;
/** "BC-EU--Harbour Ferry,2nd Ld-Writethru,210"; "bdt0123 4 vm 250 hafen 0456". */
const CODE =
	/^\s*(?:(?:[A-Z]{2}-)+-?[\p{L} -]{2,40},(?:[^,]{1,30},)?\d{2,4}|[a-z]{3}\d{4} \d [a-z]{2} \d{1,4}\b.{0,40})\s*$/u;
/** "dpa-Landesdienst Nord - 04.03.2026 14:32 Uhr". */
const SERVICE =
	/^\s*(?:dpa|afp|apa|sda|sid|epd|kna|ap|pa|efe|ansa|lusa)[-/ ][\p{L} /-]{0,40}[ ,–-]+\d{1,2}\.\d{1,2}\.\d{4}\b.{0,20}$/iu;
/** Under the code of a German wire: "Schifffahrt/Verkehr/". */
const SUBJECTS = /^\s*(?:\p{L}[\p{L}\d .-]{1,30}\/){1,6}\s*$/u;
const NOTEPAD = /^\s*#?\s*Notizblock\s*$/u;
const NOTEPAD_PART =
	/^\s*#{0,2}\s*(?:Redaktionelle Hinweise|Internet|Orte?|Service|\p{L}+-Kontakte)\s*$/u;
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
	lines.forEach(({ text }, index) => {
		if (TO_EDITORS.test(text)) reasons.set(index, "a wire's note to editors");
		if (index < HEAD_LINES && (CODE.test(text) || SERVICE.test(text)))
			reasons.set(index, "a wire's code");
		if (index < HEAD_LINES && SUBJECTS.test(text))
			reasons.set(index, "a wire's slug");
	});
	for (const index of findNotepad(lines))
		reasons.set(index, "a wire's notes to editors");
	// "(Adds two to the score)" is anybody's: by itself it shows no wire.
	if (reasons.size > 0 || hasWireHeadline(lines))
		for (const [index, { text }] of lines.entries())
			if (NOTE.test(text)) reasons.set(index, "a wire's note to editors");
	return reasons;
}

/** From the head of a German wire's notes to the end: they are "not meant to be published", as they say. */
function findNotepad(lines: readonly Line[]): number[] {
	const from = lines.findIndex(({ text }) => NOTEPAD.test(text));
	const isWire =
		from >= 0 && lines.slice(from).some(({ text }) => NOTEPAD_PART.test(text));
	return isWire
		? lines.flatMap(({ text }, index) =>
				index >= from && text.trim() !== "" ? [index] : [],
			)
		: [];
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
