// A text → the words that say a number isn't quite, isn't sure or isn't yet: "less than", "nearly", "could", "by 2025".
import { cuedPattern } from "./cued-pattern.ts";

import { FRENCH_HEDGES, GERMAN_HEDGES } from "./european-hedges.ts";
import { ARABIC_HEDGES, CHINESE_HEDGES } from "./foreign-hedges.ts";
import type { Hedge, HedgeEntry, HedgeKind } from "./hedge.ts";
import { inBlocks } from "./letter-blocks.ts";
import { withoutOverlaps } from "./quantities/without-overlaps.ts";

const DEGREE =
	"(?:(?:just|well|far|slightly|somewhat|significantly|substantially|comfortably|a\\s+little|a\\s+bit|considerably|much)\\s+)?";
const MONTH =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?";
const YEAR = "(?:1[5-9]|20|21)\\d\\d(?:s|[-–/]\\d\\d)?";
const PERIOD = "(?:year|decade|century|month|quarter|week)";
const PART =
	"(?:(?:the\\s+)?(?:very\\s+)?(?:end|start|beginning|middle|close|turn|first\\s+half|second\\s+half|(?:first|second|third|fourth)\\s+quarter)(?:\\s+of\\s+|[-‐‑\\s])|(?:early|late|mid|end)[-‐‑\\s])?";
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d),?\\s*)?)?${YEAR}(?![\\d%]|,\\d)`;
const NAMED_PERIOD = `(?:the|this|next|that)\\s+(?:${PERIOD}|spring|summer|autumn|fall|winter)(?:['’]s\\s+end)?|year[-‐‑\\s]end|then|(?:\\d{1,2}\\s+)?${MONTH}(?:\\s+\\d{1,2}(?!\\d|%))?(?!\\p{L})`;
const LIKELY =
	"expected|likely|projected|forecast|predicted|set|due|estimated|thought|bound|scheduled|planned";

const ENTRIES: readonly HedgeEntry[] = [
	[
		"by-time",
		"anywhere",
		`(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill)\\s+${PART}(?:the\\s+)?(?:${DATE}|${NAMED_PERIOD})`,
	],
	[
		"possible",
		"anywhere",
		`(?:is|are|was|were|be)\\s+(?:widely\\s+)?(?:${LIKELY})\\s+to`,
	],
	[
		"possible",
		"anywhere",
		"[Cc]ould|[Cc]an|may|^May(?=\\s+\\p{Ll})|[Mm]ight|[Ww]ould|[Pp]otentially|[Pp]ossibly|[Pp]erhaps|[Mm]aybe",
	],
	[
		"nearly",
		"after",
		"[Nn]early|[Aa]lmost|[Cc]lose\\s+to|[Jj]ust\\s+(?:under|below|short\\s+of)|(?:[Jj]ust\\s+)?[Ss]hort\\s+of|[Aa]pproaching|[Nn]earing|(?:[Aa]\\s+little|[Ss]lightly|[Aa]\\s+bit)\\s+(?:under|below|less\\s+than)",
	],
	[
		"above",
		"after",
		"(?:[Nn]o|[Nn]ot)\\s+(?:less|fewer|lower)\\s+than|[Nn]ot\\s+(?:under|below)",
	],
	[
		"below",
		"after",
		"(?:[Nn]o|[Nn]ot)\\s+(?:more|greater|higher)\\s+than|[Nn]ot\\s+(?:over|above|exceeding)",
	],
	[
		"below",
		"after",
		`${DEGREE}(?:less|fewer|lower|smaller)\\s+than|${DEGREE}(?:under|below)|up\\s+to|as\\s+(?:much|many|high)\\s+as|a\\s+maximum\\s+of|at\\s+the\\s+most|[<≤]`,
	],
	[
		"above",
		"after",
		`${DEGREE}(?:more|greater|higher|larger)\\s+than|${DEGREE}(?:over|above)|upwards?\\s+of|in\\s+excess\\s+of|north\\s+of|beyond|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?|as\\s+(?:little|few|low)\\s+as|a\\s+minimum\\s+of|[>≥]`,
	],
	["below", "either", "at\\s+most"],
	["above", "either", "at\\s+least"],
	["below", "before", "or\\s+(?:less|fewer|under|below|lower)"],
	[
		"above",
		"before",
		"or\\s+(?:more|over|above|higher|greater)|(?:[-‐‑]?plus)|\\+",
	],
	["about", "before", "or\\s+so|or\\s+thereabouts|[-‐‑]odd"],
	[
		"about",
		"after",
		"about|around|roughly|approximately|approx\\.|circa|an?\\s+estimated|some|in\\s+the\\s+region\\s+of|~|≈|∼",
	],
];
const CASE_MATTERS: ReadonlySet<HedgeKind> = new Set(["by-time", "possible"]);

const readEdged = ([kind, number, pattern]: HedgeEntry) => {
	const flags = CASE_MATTERS.has(kind) ? "u" : "iu";
	const edged = `(?<![\\p{L}\\p{N}](?=\\p{L})|\\p{L}[-‐‑])(?:${pattern})(?<!\\p{L}(?=[\\p{L}\\p{M}]))`;
	const find = cuedPattern(
		new RegExp(inBlocks(pattern), flags),
		edged,
		`g${flags}`,
	);
	return { kind, number, find };
};

const PATTERNS = ENTRIES.map(readEdged);
const ARABIC_PATTERNS = ARABIC_HEDGES.map(readEdged);
const CHINESE_PATTERNS = CHINESE_HEDGES.map(([kind, number, pattern]) => ({
	kind,
	number,
	find: cuedPattern(new RegExp(pattern, "u"), pattern, "gu"),
}));
const made = new Map<string, typeof PATTERNS>();

/** Undefined for a language whose hedges aren't known, and for English. */
function patternsOf(lang: string): typeof PATTERNS | undefined {
	const base = /^(?:de|fr)(?=-|$)/i.exec(lang)?.[0].toLowerCase();
	if (base === undefined) return undefined;
	const entries = base === "de" ? GERMAN_HEDGES : FRENCH_HEDGES;
	const known = made.get(base) ?? entries.map(readEdged);
	made.set(base, known);
	return known;
}

/** Most texts have neither script, and each pattern takes its time. */
function patternsFor(text: string, lang: string) {
	const own = patternsOf(lang);
	if (own !== undefined) return own;
	return [
		...PATTERNS,
		...(/\p{sc=Arabic}/u.test(text) ? ARABIC_PATTERNS : []),
		...(/\p{sc=Han}/u.test(text) ? CHINESE_PATTERNS : []),
	];
}

/** Finds hedges, in order and without overlaps: of two that overlap, the earlier rule or the longer words win. German and French in texts of these languages; English, Arabic and Chinese in any other. */
export function findHedges(text: string, lang = "en"): Hedge[] {
	const found = patternsFor(text, lang).flatMap(({ kind, number, find }) =>
		find(text).map(
			({ 0: match, index }): Hedge => ({
				start: index,
				end: index + match.length,
				text: match,
				kind,
				number,
			}),
		),
	);
	return withoutOverlaps(found.filter((hedge) => !isOtherSense(text, hedge)));
}

// “Some” hedges only a number; “2 < 3” and “+5” are arithmetic.
function isOtherSense(
	text: string,
	{ start, end, kind, text: words }: Hedge,
): boolean {
	const after = text.slice(end);
	if (/^some$/i.test(words))
		return !/^\s+[\p{Sc}\d]/u.test(after) && !NUMBER_WORD.test(after);
	if (words === "+") return !/[\d%\p{L}]$/u.test(text.slice(0, start));
	return (
		kind === "above" &&
		/^beyond$/i.test(words) &&
		!/^\s+[\p{Sc}\d]/u.test(after)
	);
}

const NUMBER_WORD =
	/^\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands|millions)(?!\p{L})/iu;
