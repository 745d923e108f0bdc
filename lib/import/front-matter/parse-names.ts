// A byline → the persons that it names.

const AND = "and|und|et|y|e|en|og|och|i|ja|и|&";
const LAST = new RegExp(`\\s+(?:${AND})\\s+`, "iu");
const PARTICLE =
	"de|del|della|der|den|di|da|dos|das|do|du|des|la|le|las|los|lo|van|von|zu|zum|zur|ten|ter|te|bin|ibn|bint|al|el|af|av|st\\.?";
const CAPITALISED =
	"(?:(?:d|l|dell|al|el|ad|as|ibn)[’'-])?\\p{Lu}[\\p{L}\\p{M}’'.‐-]*";
const PERSON = new RegExp(
	`^${CAPITALISED}(?:\\s+(?:(?:${PARTICLE})\\s+)*${CAPITALISED}){1,3}$`,
	"u",
);
const HAN_NAME = /^\p{sc=Han}{2,4}$/u;
/** Who isn't one person: newsrooms, agencies, firms; and trades, which stand behind a name. */
const NOT_A_PERSON =
	/(?<!\p{L})(?:the|desk|staff|newsroom|editors?|editorial|agenc(?:y|ies)|press|presse|news|team|times|media|services?|bureau|office|institute|university|magazine|journal|gazette|herald|tribune|radio|television|tv|network|group|foundation|council|committee|department|correspondents?|reporters?|writers?|journalists?|columnists?|contributors?|sons|partners|brothers|company|co|ltd|inc|llc|gmbh|ag|redaktion|agentur(?:en)?|agences?|rédaction|redacción|agencias?|redazione|redactie|редакция|агентство)(?!\p{L})/iu;

/**
 * "Jane Doe, Ana Ruiz and John Roe" → each of the three; "Jane Doe; John Roe" → both. Empty where it names one, or where a part
 * doesn't read as a person's name: with commas alone the second part may be a place or a trade.
 */
export function parseNames(byline: string): readonly string[] {
	const parts = partsOf(byline).map((part) => part.trim());
	const names = [...new Set(parts)];
	return names.length > 1 && names.every(isPerson) ? names : [];
}

/** Names that were listed apart → one byline that is read as that list again where they are persons. */
export function joinNames(names: readonly string[]): string {
	return names.join(names.every(isPerson) ? "; " : ", ");
}

function partsOf(byline: string): string[] {
	if (/[;；、]/u.test(byline)) return byline.split(/[;；、]/u);
	if (/^[\p{sc=Han}\s]+$/u.test(byline)) return byline.split(/\s+/u);
	const [before = "", last, more] = byline.split(LAST);
	// Behind "A and B, …" stands a place or a trade.
	if (last === undefined || more !== undefined) return [];
	return [...before.replace(/,\s*$/u, "").split(/,\s+/u), last];
}

/** Two to four words that begin with capitals, initials and particles among them, or two to four signs of Chinese. */
export function isPerson(name: string): boolean {
	return (PERSON.test(name) || HAN_NAME.test(name)) && !NOT_A_PERSON.test(name);
}
