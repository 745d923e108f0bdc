// A word with a capital and the text behind it → how surely it begins a sentence.

// Words that open sentences and end no brand. English.
const STRONG = setOf(
	"The A An However But Yet This That These Those They He She His Her Their Its Our There When While Whereas Although Though Because Since After Before If Despite During Without Among According Once Until Unless Whether Where What Who Whom Whose Why How Which Some Many Most Several Few Both Each Another Others Such Nor Still Also Even Perhaps Meanwhile Therefore Thus Hence Moreover Furthermore Nevertheless Nonetheless Instead Indeed Otherwise Besides Finally Later Earlier Neither Either Unlike Across Against Around Between Within Throughout Amid Along Alongside Outside Given Based Compared Rather Afterwards Afterward Whatever Wherever Whenever Elsewhere Overnight Similarly Likewise Yesterday Tomorrow Anyone Everyone Somebody Nobody Nothing Something Everything Not And Or From With",
);
// Words that open sentences and end brands too: LinkedIn, ServiceNow, CapitalOne.
const WEAK = setOf(
	"In On At By To For As It We You I So No Now Then Here Only Just Under Over Up Off Out Through Today First Last Next One Two Three Four Five Six Seven Eight Nine Ten All Every Other Let Second Third My Your Me Us Go Inside Beyond Behind Below Above Like Much More Less Nearly Almost About Well Quite Soon Worse Better Asked Seen Set Such Plus None Take Consider Of",
);
// Nouns that open sentences of news without an article.
const OPENERS = setOf(
	"Analysts Investors Officials Shares Insiders Researchers Critics Experts Executives Engineers Regulators Sales Prices Profits Companies Firms People Scientists Residents Workers Police Demand Revenue Users Customers Buyers Sellers Consumers Developers Supporters Opponents Campaigners Lawyers Lawmakers Ministers Politicians Economists Historians Doctors Patients Teachers Students Parents Children Farmers Drivers Passengers Commuters Traders Banks Governments Authorities Employees Managers Founders Rivals Competitors Suppliers Manufacturers Producers Estimates Forecasts Reports Studies Surveys Documents Records Figures Data Evidence Early Recent Previous New Local Domestic Foreign Private Public National International Global Rising Falling Growing Looking Speaking Asked Faced Founded Built Designed Located Plans Talks Negotiations Construction Production Work Repairs Tickets Visitors Members Voters Readers Neighbours Volunteers Organisers Organizers Families",
);
const FOLLOWS_WEAK =
	/^(?:,?\s+(?:the|a|an|its|his|her|their|our|my|this|that|these|those|such|is|isn|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|also|not|all|any|each|every|some|most|many|few|both|one|two|three|four|five|six|seven|eight|nine|ten|other|another|recent|early|late|mid|response|addition|fact|theory|practice|contrast|turn|short|total|time|part|of|takes?|took|seems?|seemed|remains?|remained|became|becomes?|came|comes|makes?|made|means?|meant|needs?|expects?|expected|plans?|planned|said|says|what|who|which|when|where|how|after|before|more|less|fewer|far|long|now|then|years?|months?|weeks?|days?|they|we|he|she|it|you|there|summer|winter|spring|autumn|night|century|decade|people|thirds|quarters|to|by|in|from|for|with|as|than|think|know|want|believe|am)(?![\p{L}'’])|,?\s+\$?\d|,\s|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L}))/u;
const NO_ADVERB =
	/^(?:Weekly|Daily|Monthly|Yearly|Family|Supply|Assembly|Ally|Fly|Belly|Jelly|Lily|Emily|Kelly|Italy|Billy|Holly|Sally|Molly|Willy|Reilly|Kimberly|Beverly|Grammarly|Bitly|Friendly|Only|Poly|Rally|Bully|Doily|Butterfly|Anomaly|Monopoly|Homily|Melancholy)$/;

export type Starter = "strong" | "weak" | "opener" | "none";

/** `rest` is the text right behind the word: "In" is a weak starter that only counts before "the" or "2025". */
export function findStarter(word: string, rest: string): Starter {
	if (/^[AI]$/.test(word)) return /^\s+\p{Ll}/u.test(rest) ? "strong" : "none";
	const plain = word.replace(/['’](?:s|re|ve|ll|d|t|m)$/u, "");
	if (STRONG.has(plain)) return "strong";
	if (/^\p{Lu}\p{Ll}{2,}ly$/u.test(word) && !NO_ADVERB.test(word))
		return "strong";
	if (WEAK.has(plain))
		return plain !== word || FOLLOWS_WEAK.test(rest) ? "opener" : "weak";
	if (OPENERS.has(plain)) return "opener";
	// "Repairing the wall", not "Ring" or "Spring".
	if (/^\p{Lu}\p{Ll}{3,}ing$/u.test(word) && /^\s+\p{Ll}/u.test(rest))
		return "opener";
	// "Opened in 1931".
	if (
		/^\p{Lu}\p{Ll}{2,}ed$/u.test(word) &&
		/^\s+(?:in|by|at|for|with|to|as|on|from)\s/u.test(rest)
	)
		return "opener";
	return "none";
}

// They end verbs and names of buttons: "signUp", "checkOut".
const PARTICLES = setOf("Up Out Off Over Through Go Me Us Inside Set Take");
const PREPOSITIONS = setOf("In On At By For Of");

/** Whether a weak starter may begin a sentence behind a word in small letters, or a place: nothing is called "profitWe". */
export function opensFreely(word: string, rest: string): boolean {
	if (PARTICLES.has(word)) return false;
	return PREPOSITIONS.has(word)
		? /^\s+\p{Ll}?\p{Lu}/u.test(rest)
		: /^\s+[\p{L}\p{N}]/u.test(rest);
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
