// The first paragraphs → the dateline that the story opens with.
import { parseDate } from "./parse-date.ts";

const PLACE =
	"(?<place>\\p{Lu}[\\p{Lu}'’.-]+(?:[ ,]+(?:\\p{Lu}[\\p{L}'’.-]*))*)";
const AGENCY = "(?:,?\\s*[(/](?<agency>[\\p{L} .]{2,30})[)/])?";
const DASH = "\\s*(?:[–—]|--?)\\s+(?=\\S)";
const DAY =
	"(?<day>\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?(?:,?\\s+(?:de\\s+)?\\d{4})?)";
const GAP = "(?:,?\\s+|\\s*[–—-]\\s+)";
/** The agency stands before the day or behind it: "SHENZHEN, China, Feb. 15 (Reuters) — ", "GÄVLE, Sweden – May 6, 2026 – ". */
const DATED = [
	new RegExp(`^${PLACE}${GAP}${DAY}${AGENCY}${DASH}`, "u"),
	new RegExp(`^${PLACE}${AGENCY}${GAP}${DAY}${DASH}`, "u"),
];
const UNDATED = new RegExp(`^${PLACE}${AGENCY}${DASH}`, "u");
/** "Hafental (dpa/lno) - ": beside a known agency a place needs no capitals. */
const SIGNED = new RegExp(
	`^(?<place>\\p{Lu}[\\p{L}\\p{M}'’./ -]{1,40}?)\\s*\\((?<agency>(?:dpa|AFP|APA|sda|SID|epd|KNA|Reuters|AP|ANSA|EFE|Lusa|dts|ots)(?:[/-][\\p{L}/-]{1,20})?)\\)${DASH}`,
	"u",
);
const LONGEST = 160;
/** A release and a wire's summary set their points above the story. */
const DEEPEST = 12;

export type Dateline = {
	/** All of it, without the dash: "SHENZHEN, China, Feb. 15 (Reuters)". */
	readonly text: string;
	/** The words that name a day, if any. */
	readonly day?: string;
};

/** A dateline stays in the text, where readers look for it; what it says is for the front matter. Below the first paragraph only one with a day is taken. */
export function findDateline(body: string, lang: string): Dateline | undefined {
	const [first = "", ...others] = body.split(/\n{2,}/, DEEPEST);
	const below = () =>
		others
			.map((paragraph) => readDateline(paragraph, lang))
			.find((dateline) => dateline?.day !== undefined);
	return readDateline(first, lang) ?? below();
}

function readDateline(paragraph: string, lang: string): Dateline | undefined {
	const head = paragraph.slice(0, LONGEST);
	const dated = DATED.map((form) => form.exec(head)).find(
		(match) => match !== null && isDay(match.groups?.day ?? "", lang),
	);
	const match = dated ?? SIGNED.exec(head) ?? UNDATED.exec(head);
	if (match?.groups === undefined) return undefined;
	const { place = "", day, agency } = match.groups;
	// A shouted first word before a dash is no place: it takes an agency or a whole word in capitals.
	const isShouted = /^\p{Lu}{3,}/u.test(place);
	if (!isShouted && agency === undefined) return undefined;
	return {
		text: match[0].replace(/\s*[–—-]+\s*$/u, ""),
		...(day !== undefined && { day }),
	};
}

/** "May 6" as well as "May 6, 2026"; "4 people" isn't. */
function isDay(words: string, lang: string): boolean {
	const whole = /\d{4}/.test(words) ? words : `${words} 2000`;
	return parseDate(whole, lang) !== undefined;
}
