// Lines of a press release → those that its press office wrote to editors: contacts, embargoes, words about itself.
import { endsSentence } from "../blocks/ends-sentence.ts";
import type { Line } from "../blocks/split-lines.ts";

export type PressLines = {
	/** Their reasons by the number of the line. */
	readonly reasons: ReadonlyMap<number, string>;
	/** Those of them that say until when nothing may be published. */
	readonly embargoes: readonly number[];
	/** Headings of what may be kept: notes to editors, words about the sender. */
	readonly doubtful: readonly number[];
};

const EMBARGO =
	/^(?:(?:strictly |under )?embargo(?:ed)?(?: until| till| bis| jusqu[’']au| hasta)?|sperrfrist|not for (?:publication|release|broadcast) (?:before|until))\s*:?\s*(?=.*\d)/iu;
const RELEASE =
	/^(?:for immediate release|(?:press|news|media) release|pressemitteilung|medienmitteilung|communiqué de presse|nota de prensa|comunicato stampa)(?!\p{L})/iu;
/** In a line of its own; the English ones are a wire's too. */
const MARK =
	/^(?:pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|nota de prensa|comunicato stampa)\s*:?$/iu;
/** "NEWS RELEASE No. 47/2026". */
const NUMBERED =
	/^(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|nota de prensa|comunicato stampa)\s*[|·–—-]?\s*(?:(?:nr|no|n°|núm)\.?\s*)?\d{1,4}(?:\s?[/-]\s?\d{2,4})?$/iu;
const NUMBER = /^(?:nr|no|n°|núm)\.?\s*\d{1,4}(?:\s?[/-]\s?\d{2,4})?$/iu;
const CONTACT =
	/^(?:(?:(?:press|media|news|pr) )?contacts?(?: (?:details|information|persons?))?\s*:|(?:press|media) (?:enquiries|inquiries)\s*:|for (?:more|further|additional) information,?(?: please)? contact\b|pressekontakt\s*:|ansprechpartner(?:in)?\s*:|kontakt\s*:|contacts? presse\s*:|contacto(?: de prensa)?\s*:|contatto(?: stampa)?\s*:)/iu;
const REACHED =
	/[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}|(?:\+|\(0|\b0)[\d ()/.-]{6,}\d|\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b|\bwww\.|https?:\/\//iu;
const ABOUT =
	/^(?:[Aa]bout (?:the )?\p{Lu}|ABOUT |N(?:otes?|OTES?) (?:to|for|TO|FOR) |Über (?:den|die|das) |À propos d)/u;
/** Markdown's marks are gone from it. */
const RULE = /^[_=*–—-]*$/u;
/** Parts of an address, and how somebody is reached. */
const PLACE =
	/\s[|·•]\s.*\s[|·•]\s|@|www\.|https?:|(?<!\p{L})(?:press office|pressestelle|service de presse|gabinete de prensa|ufficio stampa|newsroom)(?!\p{L})|\d{5}/iu;
const DAY = /^[^.!?]{0,20}\d{1,2}[^.!?]{1,20}\d{4}$/u;
const MOST_ABOVE = 4;
/** Of the lines with words: a release says at its head what it is. */
const DEEPEST = 12;
const MOST_LINES = 8;
const LONGEST = 100;
const NONE = { reasons: new Map(), embargoes: [], doubtful: [] };

/** Only a text whose head says that it is a release has any: a story may give a contact too. */
export function findPressLines(lines: readonly Line[]): PressLines {
	const shown = lines.flatMap(({ text, isCode }, index) =>
		text.trim() === "" || isCode ? [] : [{ index, words: plain(text) }],
	);
	const head = shown.slice(0, DEEPEST);
	if (!head.some(({ words }) => RELEASE.test(words) || EMBARGO.test(words)))
		return NONE;
	const marks = head.filter(
		({ words }) =>
			MARK.test(words) || NUMBER.test(words) || NUMBERED.test(words),
	);
	const embargoes = head.filter(({ words }) => EMBARGO.test(words));
	const contacts = shown.flatMap(({ words }, at) =>
		CONTACT.test(words) ? shown.slice(at, endOfContact(shown, at, words)) : [],
	);
	return {
		reasons: new Map([
			...findLetterhead(head).map(
				({ index }) => [index, "the letterhead of the press office"] as const,
			),
			...marks.map(
				({ index }) => [index, "a mark of the press office"] as const,
			),
			...embargoes.map(({ index }) => [index, "an embargo"] as const),
			...contacts.map(
				({ index }) => [index, "a press office's contact"] as const,
			),
		]),
		embargoes: embargoes.map(({ index }) => index),
		doubtful: shown
			.filter(({ words }) => ABOUT.test(words) && isShort(words))
			.map(({ index }) => index),
	};
}

type Shown = { readonly index: number; readonly words: string };

/**
 * What stands above the mark of a release is its sender's, where an address or a rule is among it and a title stands below the mark; else
 * it may be the headline.
 */
function findLetterhead(head: readonly Shown[]): readonly Shown[] {
	const at = head.findIndex(({ words }) => RELEASE.test(words));
	const above = head.slice(0, Math.max(at, 0));
	const below = head
		.slice(at + 1)
		.find(
			({ words }) =>
				!RELEASE.test(words) &&
				!EMBARGO.test(words) &&
				!NUMBER.test(words) &&
				!DAY.test(words),
		);
	const isSender =
		above.length <= MOST_ABOVE &&
		above.every(({ words }) => RULE.test(words) || isShort(words)) &&
		above.some(({ words }) => RULE.test(words) || PLACE.test(words));
	const isTitled =
		below !== undefined && isShort(below.words) && !endsSentence(below.words);
	return isSender && isTitled ? above : [];
}

/** A contact ends with the last line that says how somebody is reached; without one it is its first line, if that names anybody. */
function endOfContact(
	shown: readonly Shown[],
	at: number,
	label: string,
): number {
	let end = REACHED.test(label) || !/:$/u.test(label) ? at + 1 : at;
	const isTold = REACHED.test(label) && endsSentence(label);
	for (let next = at + 1; !isTold && next <= at + MOST_LINES; next += 1) {
		const words = shown[next]?.words ?? "";
		const isWay = REACHED.test(words) && words.length <= LONGEST;
		if (!isWay && !isShort(words)) break;
		if (isWay) end = next + 1;
	}
	return end;
}

function isShort(words: string): boolean {
	const isSentence = /[.!?]$/u.test(words) && words.split(/\s+/u).length > 4;
	return words !== "" && words.length <= LONGEST && !isSentence;
}

function plain(line: string): string {
	return line.replace(/[*_]{1,2}|^\s*[#>]+\s*/gu, "").trim();
}
