// A line → whether it is written as papers and sites are called.

/** Words that hardly anything else is called by. */
const SURE: ReadonlySet<string> = new Set(
	"gazette herald tribune chronicle courier ledger observer telegraph examiner enquirer inquirer sentinel bulletin advertiser dispatch times journal echo argus mercury intelligencer zeitung nachrichten tageblatt tagblatt anzeiger kurier rundschau allgemeine dagblad courant avis tidende".split(
		" ",
	),
);
/** These, below an article or beside the time of day at which it appears. */
const MAYBE: ReadonlySet<string> = new Set(
	"post star sun mail express news review standard record press globe mirror independent register world weekly today daily leader guardian voice citizen reporter monitor transcript nation republic eagle bee democrat messenger pilot beacon reader magazine digest report wire blatt bote woche".split(
		" ",
	),
);
const PERIODS: ReadonlySet<string> = new Set(
	"daily weekly morning evening sunday saturday monthly".split(" "),
);
const ROMANCE =
	/^(?:(?:le|la|les|el|il|lo|o|a) |l['’])(?:courrier|journal|gazette|dépêche|écho|tribune|quotidien|voix|diario|periódico|gaceta|correo|voz|heraldo|giornale|corriere|gazzetta|voce|jornal|diário|correio)(?!\p{L})/iu;
const SITE =
	/^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|news|info|example|co\.uk|de|fr|es|it|eu)$/iu;
const PARTICLE =
	/^(?:and|of|the|for|in|on|&|und|der|die|das|für|am|an|de|du|des|la|le|les|del|della|di|do|da|y|et|e|en)$/iu;
const MOST_WORDS = 8;
const SECTIONS: ReadonlySet<string> = new Set(
	"home news sport sports weather business culture opinion video life style world uk us politics money tech travel local arts health science obituaries jobs classifieds more & | • ·".split(
		" ",
	),
);

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
	return isNamed && (ROMANCE.test(words) || isEnglish(parts));
}

function isEnglish(parts: readonly string[]): boolean {
	const small = parts.map((part) => part.toLowerCase());
	const names = small.at(-1) === "online" ? small.slice(0, -1) : small;
	const last = names.at(-1) ?? "";
	const [head = "", ...joined] = last.split("-");
	const isCompound = joined.length > 0 && (SURE.has(head) || MAYBE.has(head));
	if (!isCompound && !SURE.has(last) && !MAYBE.has(last)) return false;
	if (names[0] === "the") return true;
	const isVerb = names
		.slice(1, -1)
		.some((part) => /[^s]s$|ed$/.test(part) && part !== "news");
	const isPeriod = names.some((name) => PERIODS.has(name));
	return (SURE.has(last) || isCompound || isPeriod) && !isVerb;
}

/** "News Sport Weather", "World | Business": where a page's menu was copied with it. */
export function isSectionList(line: string): boolean {
	const words = line.trim().toLowerCase().split(/\s+/);
	return words.length > 1 && words.every((word) => SECTIONS.has(word));
}
