// Who says so in German: "laut X", "nach Angaben der X", "X zufolge", "sagte X", "wie X mitteilte", "so X".
import type { AttributionGrammar } from "./attribution-grammar.ts";
import {
	COMPANIES,
	FEMININE,
	MASCULINE,
	NEUTER,
	PLURAL,
	UNNAMED,
} from "./german-roles.ts";

const DAYS =
	"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Morgen|Abend|Mittag|Nachmittag|Vormittag|Nacht|Woche|Jahr|Monat";
/** To whom a thing is said, without an article. */
const HEARERS = "Journalisten|Reportern|Medien|Zuhörern|Abgeordneten";
/** Everything in German that is a noun has a capital, a name's own full stop only where it is short for something. */
const WORD = `(?!(?:${DAYS}|${HEARERS})(?!\\p{L}))(?:(?:St|Dr|Prof|\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{N}’'/-]*)`;
const MORE = `(?:\\s+(?:&\\s+)?${WORD}){0,5}`;
/** "Für Wohnen", "der Feuerwehr"; not "der Zeitung", to which somebody says it. */
const OF = `(?:\\s+(?:für|der|des|von(?:\\s+de[rmn])?)\\s+(?!\\p{L}*(?:[Zz]eitung|[Zz]eitschrift|[Aa]gentur|[Pp]resse)(?!\\p{L}))(?:\\p{Ll}{3,}(?:en|er)\\s+)?${WORD}(?:\\s+(?:(?:und|&)\\s+)?${WORD}){0,3}){0,2}`;
const NO_ARTICLE =
	"(?!(?:D(?:er|ie|as|em|en|es)|Eine?[rmns]?|Ihre?|Seine?|Unsere?|Keine?)\\s)";
const ADJECTIVES = "(?:(?:\\p{Lu}?\\p{Ll}{2,})(?:e|er|es)\\s+){0,2}";

const role = (nouns: string) =>
	`(?=\\p{Lu})(?:[\\p{L}\\p{N}-]*)(?:${nouns
		.split("|")
		.map((noun) =>
			noun.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`),
		)
		.join("|")})(?!\\p{L})`;
const [M, F, N, P] = [MASCULINE, FEMININE, NEUTER, PLURAL].map(role);
/** Whoever stands where one who does a thing does; `SPEAKER` tells whether it is one, for its long lists are compiled once. */
const SUBJECT = `(?<subject>(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?)\\s+${ADJECTIVES}${WORD}${MORE}${OF})`;
/** In the case of those who do a thing, which the article tells: "der Verband" but not "der Stadt". */
const SPEAKER = `^(?:(?:[Dd]er|[Ee]in)\\s+${ADJECTIVES}${M}|(?:[Dd]ie|[Ee]ine)\\s+${ADJECTIVES}(?:${F}|${P})|(?:[Dd]as|[Ee]in)\\s+${ADJECTIVES}${N})`;
const PERSON = `${NO_ARTICLE}${WORD}(?:\\s+(?:von|van|de|zu|&)\\s+${WORD}|\\s+${WORD}){1,4}${OF}`;
const NOBODY = `(?:(?:[Vv]iele|[Ee]inige|[Mm]ehrere|[Mm]anche)\\s+)?(?:${UNNAMED})(?!\\p{L})`;
/** In whatever case. */
const ANYBODY = `(?:(?:der|des|dem|den|eine[rsm])\\s+)?(?:\\p{Ll}{3,}(?:en|er)\\s+)?${WORD}${MORE}${OF}`;
/** Behind a comma only before the first number: "20 Prozent sind es, die Bank rechnet mit mehr" says two things. */
const CLAUSE =
	'(?<=^\\s*|[.!?:;–—„“«»"(]\\s*|^[^\\d]*(?:,|\\s(?:und|aber|doch|denn))\\s+)';
const PAPER =
	"(?:\\p{Lu}[\\p{L}-]*)?(?:[Bb]erichte?[sn]?|[Ss]tudien?|[Uu]mfragen?|[Ss]tatistik|[Aa]nalysen?|[Gg]utachtens?|[Uu]ntersuchung(?:en)?|[Pp]rognosen?|[Ee]rhebung|[Zz]ahlen|[Dd]aten|[Pp]apiers?|[Mm]itteilung|[Aa]uswertung|[Bb]erechnung(?:en)?|[Ss]chätzung(?:en)?|[Aa]ngaben|[Aa]uskunft|[Ii]nformationen)";
const OWN = `(?:(?=(?:der|des|eine[rs])\\s)|von\\s+)(?<who>${ANYBODY})`;
const VIEW =
	"(?:Angaben?|Auskunft|Auskünften|Einschätzung(?:en)?|Schätzung(?:en)?|Berechnung(?:en)?|Ansicht|Meinung|Auffassung|Darstellung|Information(?:en)?|Erkenntnis(?:sen)?|Worten|Aussagen?|Mitteilung(?:en)?|Prognosen?|Zählung(?:en)?|Überzeugung|Zahlen|Daten)";

/** A verb that only its particle at the end of the clause makes one of saying: "teilte … mit". */
const parted = (stems: string, particles: string) =>
	`(?:${stems})(?=(?:[^.;!?]|\\.\\d){0,160}?\\s(?:${particles})(?=\\s*(?:[,.;:!?“”"»)]|$)|\\s+und\\s))`;
const past = (stems: string) => `(?:${stems})(?:t|te|ten|en|et|ete|eten|n)`;
/** "Meldete 300 Boote an" is something else. */
const REPORTED = `${past("meld")}(?![^.;!?]{0,80}?\\s(?:an|ab)(?!\\p{L}))`;
const SAYS = `(?:${past("sag|erklär|beton|bericht|mein|klag|warn|schätz|bestätig|vermut|erläuter|versicher|ergänz|kritisier|erzähl|verkünd|argumentier|urteil")}|${REPORTED}|schreib(?:t|en)|schrieb(?:en)?|${parted("teil(?:t|te|ten|en)", "mit")}|${parted("kündig(?:t|te|ten|en)", "an")}|${parted("g(?:ab|aben|ibt|eben)", "an|bekannt|zu")}|${parted("räum(?:t|te|ten|en)", "ein")}|${parted("stell(?:t|te|ten|en)", "fest")}|${parted("führ(?:t|te|ten|en)", "aus")}|${parted("rechne(?:t|te|ten|n)", "vor")})(?!\\p{L})`;
const COUNTS = `(?:${past("erwart|beziffer|prognostizier|registrier|verzeichn|plan|veranschlag|ermittel|rechn|hoff")}|zählten?|will|wollen|(?:spricht|sprechen|sprach|sprachen)(?=\\s+von\\s)|verspr(?:icht|echen|ach|achen)|nenn(?:t|en)|nannten?|${parted("geh(?:t|en)|ging(?:en)?", "aus")})(?!\\p{L})`;
/** "Sagte die Reederei nicht". */
const SAID = "(?!\\s+(?:nicht|nichts|keine?)(?!\\p{L}))";
const NO_SUBJECT =
	"(?<!(?<!\\p{L})(?:[Ee]r|[Ss]ie|[Ee]s|[Ii]ch|[Ww]ir|[Mm]an|[Ww]er|[Dd]er|[Dd]ie|[Dd]as|[Nn]iemand|[Jj]emand)\\s+)";
const TOLD =
	"(?:sag|erklär|bericht|mein|schätz|bestätig|vermut|erläuter|meld|beton|klag|verkünd|mitteil|ankündig|ausführ|feststell)(?:t|te|ten|en|et|ete|eten)|schreibt|schrieb(?:en)?|(?:an|bekannt\\s?)g(?:ibt|ab|aben|eben)";

/** The case is the sentence's: only it tells whether "des Amts" is an office of one or of another name. */
export const GERMAN: AttributionGrammar = {
	unnamed: NOBODY,
	company: COMPANIES,
	speaker: SPEAKER,
	noSpeaker:
		"(?:(?:Am|Im|In|An|Auf|Bei|Nach|Vor|Seit|Für|Mit|Zum|Zur|Beim|Vom|Von|Bis|Um|Unter|Über|Aus|Durch|Gegen|Ohne|Trotz|Wegen|Während|Laut|Zu|Neben|Zwischen|Hinter|Ab|Gestern|Heute|Vorgestern|Letzte[nrs]?|Vorige[nrs]?|Vergangene[nrs]?|Diese[nrs]?|Nächste[nrs]?|Kurz|Eines|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Viele|Alle|Beide|Etwa|Rund|Fast|Mehr|Kein|Keine|Jede[rs]?|Dass|Wenn|Als|Da|Weil|Ob|Wer|Was|Wie|Wo|Dem|Den|Des)(?:\\s.*)?|Er|Sie|Es|Man|Ich|Wir|Ihr|Das|Dies|Der|Die|Niemand|Jemand|Keiner|Manche|Einige|Andere|Letztere|Gott|(?:.*\\s)?(?:Angaben|Schätzungen|Berechnungen|Erkenntnissen|Informationen|Prognosen|Zahlen|Daten)|.*(?:Plan|Gesetz|Vertrag|Fahrplan|Programm|Definition|Satzung|Verfassung|Tarif))",
	settle: (found) =>
		found
			.replace(/^(?:D(?=er |ie |as |e[mn] )|E(?=in(?:e[mr]?)? ))/u, (first) =>
				first.toLowerCase(),
			)
			.replace(/[.,]$/u, ""),
	finders: [
		[
			"[Aa]ngaben|berichten|[Ii]nformationen|zufolge",
			`${PAPER}\\s+${OWN}\\s+zufolge(?!\\p{L})`,
		],
		[
			"zufolge",
			`(?<who>(?:(?:[Dd]em|[Dd]er|[Dd]en|[Ee]inem|[Ee]iner)\\s+|${CLAUSE})(?:\\p{Ll}{3,}en\\s+)?${WORD}${MORE}${OF})\\s+zufolge(?!\\p{L})`,
		],
		[
			"[Ll]aut\\s",
			`(?<!\\p{L})[Ll]aut\\s+(?:(?:einer|einem|der|dem|den|des)\\s+)?(?:\\p{Ll}{3,}(?:en|er)\\s+)?${PAPER}\\s+${OWN}`,
		],
		["[Ll]aut\\s", `(?<!\\p{L})[Ll]aut\\s+(?<who>${ANYBODY})`],
		[
			"[Nn]ach\\s",
			`(?<!\\p{L})[Nn]ach\\s+(?:\\p{Ll}{3,}en\\s+){0,2}${VIEW}\\s+${OWN}`,
		],
		[
			"angaben|berichten",
			"(?<!\\p{L})[Nn]ach\\s+(?<who>(?!(?:Zeit|Eigen|Preis)angaben)\\p{Lu}\\p{Ll}+(?:angaben|berichten))(?!\\p{L})",
		],
		[
			"[Ww]ie\\s",
			`(?<!\\p{L})[Ww]ie\\s+(?<who>(?:(?:der|die|das|ein|eine)\\s+${ADJECTIVES})?${WORD}${MORE}${OF})(?:\\s+[^,.;]{1,50}?)?\\s+(?:${TOLD})(?!\\p{L})`,
		],
		[
			"[Ww]ie\\s+es",
			`(?<!\\p{L})[Ww]ie\\s+es\\s+(?:in|aus|bei|von)\\s+(?<who>${ANYBODY})\\s+(?:heißt|hieß)`,
		],
		[
			"(?:heißt|hieß)\\s+es\\s",
			`(?:heißt|hieß)\\s+es\\s+(?:am\\s+\\p{L}+\\s+)?(?:aus|in|bei|von)\\s+(?<who>${ANYBODY})`,
		],
		[
			"hervor",
			`aus\\s+(?:\\p{Ll}+\\s+){0,3}${PAPER}\\s+${OWN}(?=[^.]*\\shervor)`,
		],
		[
			"zeig|ergab|belegt|weis|besagt|komm|kam",
			`${PAPER}\\s+${OWN}\\s+(?:zeig(?:t|te|en)|ergab|ergibt|belegt|belegen|weist|weisen|besagt|besagen|kommt|kam)(?!\\p{L})`,
		],
		[
			`${SAYS}|${COUNTS}`,
			`${CLAUSE}(?<who>${SUBJECT}|${NOBODY}|${PERSON})(?:,[^,]{1,60},|\\s+in\\s+${WORD})?\\s+(?:${SAYS}|${COUNTS}|(?:hat|haben)\\s+[^.;]{1,120}?\\s(?:gemeldet|mitgeteilt|angekündigt|gezählt|registriert|erklärt|gesagt|bekannt\\s?gegeben)(?!\\p{L}))`,
		],
		[
			"\\s(?:sag|erklär)(?:t|te)[,:]",
			`${CLAUSE}(?<who>${NO_ARTICLE}${WORD})\\s+(?:sagte?|erklärte?)(?=[,:])`,
		],
		[
			SAYS,
			`[,“”"»]\\s+(?:${SAYS})(?:\\s+(?:am|im)\\s+\\p{L}+|\\s+(?:gestern|heute|jetzt))?\\s+(?<who>${SUBJECT}|${NOBODY}|${PERSON}|${WORD})${SAID}`,
		],
		[
			'[,“”"»]\\s+so\\s',
			`[,“”"»]\\s+so\\s+(?<who>${SUBJECT}|${NOBODY}|${PERSON}|${WORD})(?=\\s*(?:[,.!?;:]|$)|\\s+(?:weiter|am|gegenüber|in|im|laut|auf|heute|gestern)(?!\\p{L}))`,
		],
		[
			`${SAYS}|${COUNTS}`,
			`${NO_SUBJECT}(?<!\\p{L})(?:${SAYS}|${COUNTS})\\s+(?<who>${SUBJECT})${SAID}`,
		],
		[
			"(?:sag|erklär)",
			`${NO_SUBJECT}(?<!\\p{L})${past("sag|erklär")}\\s+(?<who>${PERSON})`,
		],
	],
};
