// Who says so in English: "according to X", "X said", "data from X show".
import type { AttributionGrammar } from "./attribution-grammar.ts";

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
const NAME = `(?:the\\s+|The\\s+)?${NAME_WORD}(?:\\s+(?:of|for|and|de|van|von|the|&)\\s+${NAME_WORD}|\\s+${NAME_WORD}){0,5}`;
const ROLE =
	"(?:the|The|a|A|an|An|its|Its|their|Their)\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}(?:authority|ministry|council|company|firm|maker|start-up|startup|bank|union|agency|bureau|institute|university|office|government|association|report|study|survey|regulator|operator|manufacturer|retailer|airline|carrier|spokes(?:man|woman|person)|minister|mayor|court|commission|group|charity|hospital|city|state|police|utility|chain|group|brewery|museum|owner|owners|organisers|organizers|federation|chamber)";
const UNNAMED =
	"(?:(?:\\p{L}[\\p{L}-]*\\s+)?(?:[Ii]nsiders|[Aa]nalysts|[Ee]xperts|[Cc]ritics|[Ss]ources|[Oo]fficials|[Rr]esearchers|[Ee]conomists|[Ll]awyers|[Ee]ngineers|[Oo]bservers|[Ss]cientists|[Dd]octors|[Rr]esidents|[Ii]nvestors|[Ff]armers))";
const OF_FIRM = `${UNNAMED}\\s+(?:at|from|with)\\s+${NAME}`;
const WHO = `(?<who>${OF_FIRM}|${NAME}|${ROLE}|${UNNAMED})`;
const SAYS =
	"(?:says?|said|reports?|reported|forecasts?|predicts?|predicted|projects|projected|estimates?|estimated|expects?|expected|reckons?|reckoned|claims?|claimed|announced|announces|found|finds|calculates?|calculated|puts|put(?=\\s+(?:the|its|their|his|her)\\s+[^,.;]{2,60}?\\s+at\\s)|warns?|warned|believes?|thinks?|promises|promised|told|writes|wrote|counts|counted|admits|admitted|insists|insisted|hopes|hoped|plans|planned|wants|states|stated|revealed|reveals)";

const REPORTS =
	"[Ff]orecasts?|[Dd]ata|[Ff]igures|[Ee]stimates?|[Rr]eports?|[Ss]tudy|[Ss]urvey|[Pp]oll|[Rr]esearch|[Aa]nalysis|[Nn]umbers";
const PAPERS =
	"papers|documents|records|minutes|accounts|filings|files|letters|e-?mails|figures|statistics|data|books|logs|plans|drawings|invoices|receipts|transcripts";
const OWN = "forecast|estimate|survey|study|report|figures|data|numbers";
const SAYS_WHO =
	"says|said|reports|reported|estimates|estimated|reckons|writes|wrote|claims|claimed|warned";

/** As English writes it; other languages that have no rules of their own are read by these too. */
export const ENGLISH: AttributionGrammar = {
	unnamed: UNNAMED,
	company:
		"company|firm|maker|start-?up|manufacturer|retailer|airline|carrier|operator|chain|brewery|Inc|Ltd|Corp|AG|SA|GmbH|PLC|plc|Co|Group|Holdings|Motors|Airlines|Technologies|Systems|Software|Pharma|Labs|Electronics|Semiconductors?|Foods|Brewery",
	noSpeaker:
		"It|He|She|They|We|I|You|This|That|These|Those|There|Which|Who|What|But|And|In|On|At|By|So|Yet|However|Meanwhile|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
	settle: (found) => found.replace(/['’]s?$|[.,]$/u, ""),
	finders: [
		[
			"[Aa]ccording\\s+to",
			`[Aa]ccording\\s+to\\s+(?:(?:data|figures|estimates|forecasts|a\\s+(?:report|study|survey|forecast)|research)\\s+(?:by|from|of)\\s+)?${WHO}`,
		],
		[
			`(?:${REPORTS})\\s+(?:from|by|of)`,
			`(?:${REPORTS})\\s+(?:from|by|of)\\s+${WHO}`,
		],
		[OWN, `${WHO}(?:['’]s?)?\\s+(?:own\\s+)?(?:${OWN})(?!\\p{L})`],
		[
			PAPERS,
			`(?<![\\p{L}’'-])(?<who>(?!(?:and|but|while|as|though|although|that|which|so|yet|because|since)\\s)(?:[\\p{L}\\p{N}’'-]+\\s+){0,3}(?:${PAPERS}))\\s+(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|records?|recorded)(?!\\p{L})`,
		],
		// Whoever it is; the mark behind shows where the name ends.
		[
			"[Aa]ccording\\s+to",
			"[Aa]ccording\\s+to\\s+(?<who>(?:the|an?|our|my|its|their|his|her)\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,5}[\\p{L}\\p{N}’'-]+)(?=[,.;:)”\"]|$)",
		],
		[
			SAYS,
			`(?<![\\p{L}])${WHO}(?:,[^,]{1,60},)?\\s+(?:also\\s+|now\\s+|itself\\s+|has\\s+|had\\s+|is\\s+|was\\s+)?${SAYS}(?!\\p{L})`,
		],
		[`[,”"]\\s+(?:${SAYS_WHO})`, `[,”"]\\s+(?:${SAYS_WHO})\\s+${WHO}`],
	],
};
