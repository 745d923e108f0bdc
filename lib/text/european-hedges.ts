// Hedges of German and French, as find-hedges.ts has those of English.
import type { HedgeEntry } from "./hedge.ts";

const YEAR = "(?:1[5-9]|20|21)\\d\\d(?![\\d%]|[.,]\\d)";
/** Words that also mean something else ask for a number beside them; "2019 bis 2025" is a span of years. */
const GERMAN_NUMBER =
	"(?=\\s+(?:[\\d€$£]|ein(?:e[mnrs]?)?\\s|die\\s+Hälfte|der\\s+Hälfte|das\\s+Doppelte|doppelt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|\\p{L}+und\\p{L}+ig|hundert|tausend|anderthalb))";
const GERMAN_MONTH =
	"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const GERMAN_PART = `(?:(?:zum\\s+|spätestens\\s+)?(?:Ende|Anfang|Mitte|Frühjahr|Sommer|Herbst|Winter)\\s+(?:des\\s+Jahres\\s+)?|(?:zum|ins)\\s+Jahr\\s+|spätestens\\s+|(?:\\d{1,2}\\.\\s+)?${GERMAN_MONTH}\\s+)?`;

export const GERMAN_HEDGES: readonly HedgeEntry[] = [
	[
		"by-time",
		"anywhere",
		`(?<!\\d{4}\\s+)[Bb]is\\s+${GERMAN_PART}${YEAR}|[Bb]is\\s+(?:zum\\s+)?(?:Jahresende|Monatsende|Ende\\s+des\\s+Jahres)|[Vv]or\\s+(?:Ende\\s+|dem\\s+Jahr\\s+)${YEAR}`,
	],
	[
		"possible",
		"anywhere",
		"[Kk]önnten?|[Kk]ann|[Kk]önnen|[Dd]ürften?|[Ss]oll(?:en|ten?)?|[Ww]ürden?|[Mm]öglicherweise|[Ww]omöglich|[Vv]ielleicht|[Vv]oraussichtlich",
	],
	["nearly", "after", `fast|beinahe|nahezu|annähernd|knapp${GERMAN_NUMBER}`],
	["above", "after", "nicht\\s+(?:weniger|geringer|niedriger)\\s+als"],
	["below", "after", "nicht\\s+(?:mehr|höher|größer)\\s+als"],
	[
		"below",
		"after",
		`(?:deutlich\\s+|etwas\\s+|weit\\s+)?(?:weniger|geringer|niedriger)\\s+als|unter(?:halb\\s+von)?|bis\\s+zu|[<≤]`,
	],
	[
		"above",
		"after",
		`(?:deutlich\\s+|etwas\\s+|weit\\s+)?(?:mehr|höher|größer)\\s+als|über|oberhalb\\s+von|gut${GERMAN_NUMBER}|[>≥]`,
	],
	["below", "either", "höchstens|maximal"],
	["above", "either", "mindestens|wenigstens"],
	["below", "before", "oder\\s+(?:weniger|darunter)"],
	["above", "before", "(?:oder|und)\\s+(?:mehr|darüber)(?!\\s+als)"],
	[
		"about",
		"after",
		`etwa|ungefähr|circa|zirka|ca\\.|schätzungsweise|rund${GERMAN_NUMBER}|um\\s+die|in\\s+etwa|[~≈∼]`,
	],
];

const FRENCH_MONTH =
	"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

export const FRENCH_HEDGES: readonly HedgeEntry[] = [
	[
		"by-time",
		"anywhere",
		`[Dd]['’]ici\\s+(?:à\\s+)?(?:(?:la\\s+)?fin\\s+(?:de\\s+)?|début\\s+|mi-|l['’]horizon\\s+)?(?:${FRENCH_MONTH}\\s+)?(?:${YEAR}|l['’]année)|[Dd]['’]ici\\s+(?:à\\s+)?la\\s+fin\\s+de\\s+l['’]année|[Aa]vant\\s+(?:(?:la\\s+)?fin\\s+(?:de\\s+)?)?${YEAR}|[Àà]\\s+l['’]horizon\\s+${YEAR}`,
	],
	[
		"possible",
		"anywhere",
		"[Pp]ourrai(?:t|ent)|[Pp]eut|[Pp]euvent|[Dd]evrai(?:t|ent)|[Ss]erai(?:t|ent)|[Aa]urai(?:t|ent)|[Pp]eut-être|[Éé]ventuellement|[Pp]robablement",
	],
	["nearly", "after", "près\\s+(?:de|d['’]|du)|presque|pas\\s+loin\\s+de"],
	["above", "after", "pas\\s+moins\\s+(?:de|d['’])"],
	["below", "after", "pas\\s+plus\\s+(?:de|d['’])"],
	[
		"below",
		"after",
		"(?:un\\s+peu\\s+)?moins\\s+(?:de|d['’]|du)|jusqu['’](?:à|au)|(?:en|au)[-\\s]dessous\\s+(?:de|d['’]|du)|inférieure?s?\\s+(?:à|au)|[<≤]",
	],
	[
		"above",
		"after",
		"(?:un\\s+peu\\s+|bien\\s+)?plus\\s+(?:de|d['’]|du)|au[-\\s]dessus\\s+(?:de|d['’]|du)|supérieure?s?\\s+(?:à|au)|dépass(?:e|ent|ait|aient|é|er|ant)|[>≥]",
	],
	["below", "either", "au\\s+(?:plus|maximum)"],
	["above", "either", "au\\s+(?:moins|minimum)"],
	["below", "before", "ou\\s+moins"],
	["above", "before", "ou\\s+plus"],
	["about", "either", "environ"],
	[
		"about",
		"after",
		"à\\s+peu\\s+près|autour\\s+de|aux\\s+alentours\\s+de|quelque(?=\\s+\\d)|approximativement|[~≈∼]",
	],
];
