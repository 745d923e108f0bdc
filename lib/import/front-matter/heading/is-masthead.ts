// A line → whether it is written as papers and sites are called.

/** Words that hardly anything else is called by. */
const SURE =
	"gazette|herald|tribune|chronicle|courier|ledger|observer|telegraph|examiner|[ei]nquirer|sentinel|bulletin|advertiser|dispatch|times|journal|echo|argus|mercury|intelligencer|zeitung|nachrichten|tageblatt|tagblatt|anzeiger|kurier|rundschau|allgemeine|dagblad|courant|avis|tidende";
/** These, below an article or beside the time of day at which it appears. */
const MAYBE =
	"post|star|sun|mail|express|news|review|standard|record|press|globe|mirror|independent|register|world|weekly|today|daily|leader|guardian|voice|citizen|reporter|monitor|transcript|nation|republic|eagle|bee|democrat|messenger|pilot|beacon|reader|magazine|digest|report|wire|blatt|bote|woche";
const ENGLISH = new RegExp(
	`^(?<the>the )?.*?(?<!\\p{L})(?:(?<sure>${SURE})|(?<maybe>${MAYBE}))(?: online)?$`,
	"iu",
);
const COMPOUND = new RegExp(`(?:${SURE}|${MAYBE})-\\p{L}+(?: online)?$`, "iu");
const PERIOD =
	/(?<!\p{L})(?:daily|weekly|morning|evening|sunday|saturday|monthly)(?!\p{L})/iu;
const ROMANCE =
	/^(?:(?:le|la|les|el|il|lo|o|a) |l['’])(?:courrier|journal|gazette|dépêche|écho|tribune|quotidien|voix|diario|periódico|gaceta|correo|voz|heraldo|giornale|corriere|gazzetta|voce|jornal|diário|correio)(?!\p{L})/iu;
const SITE =
	/^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|news|info|example|co\.uk|de|fr|es|it|eu)$/iu;
const PARTICLE =
	/^(?:and|of|the|for|in|on|&|und|der|die|das|für|am|an|de|du|des|la|le|les|del|della|di|do|da|y|et|e|en)$/iu;
const MOST_WORDS = 8;
const SECTIONS =
	/^(?:(?:home|news|sports?|weather|business|culture|opinion|video|life|style|world|uk|us|politics|money|tech|travel|local|arts|health|science|obituaries|jobs|classifieds|more|&)(?:\s*[|•·]\s*|\s+|$)){2,}$/iu;

/**
 * "The Harbour Valley Evening Post-Chronicle", "Hafentaler Allgemeine Zeitung", "Le Courrier du Val": each word but particles
 * begins with a capital, and one names what papers are. "Mayor Sues Evening Post" is no name: a word of it looks like a verb.
 */
export function isMasthead(line: string): boolean {
	const words = line.trim();
	if (SITE.test(words)) return true;
	const parts = words.split(/\s+/u);
	const isNamed =
		parts.length >= 2 &&
		parts.length <= MOST_WORDS &&
		parts.every((part) => /^[\p{Lu}&]/u.test(part) || PARTICLE.test(part)) &&
		/^[\p{L}\s&'’.-]+$/u.test(words) &&
		!/[.]$/u.test(words);
	return isNamed && (ROMANCE.test(words) || isEnglish(words, parts));
}

function isEnglish(words: string, parts: readonly string[]): boolean {
	const { the, sure } = ENGLISH.exec(words)?.groups ?? {};
	const isCompound = COMPOUND.test(words);
	if (!isCompound && !ENGLISH.test(words)) return false;
	if (the !== undefined) return true;
	const isVerb = parts
		.slice(1, -1)
		.some((part) => /(?<!s)s$|ed$/iu.test(part) && !/^news$/iu.test(part));
	return (sure !== undefined || isCompound || PERIOD.test(words)) && !isVerb;
}

/** "News Sport Weather", "World | Business": where a page's menu was copied with it. */
export function isSectionList(line: string): boolean {
	return SECTIONS.test(line.trim());
}
