// A text → its bare numbers, in digits or English words, before anyone asks what they count.
import { inBlocks } from "../letter-blocks.ts";
import { smallLetters } from "../small-letters.ts";
import {
	BIG,
	EXACT_WORDS,
	parseNumberWords,
	parseScale,
	VAGUE_WORDS,
} from "./number-words.ts";

export type BareNumber = {
	readonly start: number;
	readonly end: number;
	readonly amount: number;
	readonly isVague: boolean;
	/** Written with million, bn or the like, which a range's other end may share. */
	readonly scale: number;
	/** A letter that is a scale after money only: $5m. */
	readonly letter: string;
};

// Letters of scripts without spaces may touch a number; others make it part of a name: H100.
const LETTER =
	"(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}])[\\p{L}\\p{M}_])";
const BEFORE = `(?<!${LETTER}|\\p{N}|${LETTER}\\p{N}*[-‐‑]|\\d[.,:/]|[#\\0])`;
const VULGAR: Readonly<Record<string, number>> = {
	"½": 1 / 2,
	"¼": 1 / 4,
	"¾": 3 / 4,
	"⅓": 1 / 3,
	"⅔": 2 / 3,
	"⅛": 1 / 8,
};
const SUFFIXES: Readonly<Record<string, number>> = {
	k: 1e3,
	m: 1e6,
	mn: 1e6,
	bn: 1e9,
	b: 1e9,
	tn: 1e12,
	t: 1e12,
	万: 1e4,
	萬: 1e4,
	亿: 1e8,
	億: 1e8,
};
const ORDINAL =
	"[-‐‑\\s]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\\p{L})";

// What they begin with comes first, because to look back takes longer than to see that a letter is another.
const WORDS = new RegExp(
	inBlocks(
		`(?=[abdefhmnostz])${BEFORE}(?:(?<vague>${VAGUE_WORDS})|(?<words>${EXACT_WORDS}))(?!${LETTER}|\\d|${ORDINAL})`,
	),
	"gu",
);

/** Finds numbers; none inside a word or a name (H100, GPT-4, 3D), and none that `text` has as \0. */
export function findNumbers(text: string, lang: string): BareNumber[] {
	const digits = findDigits(text, lang);
	const words = findWords(smallLetters(text));
	return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function findDigits(text: string, lang: string): BareNumber[] {
	const { pattern, decimal } = digitsOf(lang);
	return [...text.matchAll(pattern)].map(({ 0: match, index, groups = {} }) => {
		const plain = (groups.digits ?? "")
			.split(decimal)
			.map((half) => half.replace(/\D/g, ""))
			.join(".");
		const scale =
			parseScale(groups.scale ?? "") * (SUFFIXES[groups.suffix ?? ""] ?? 1);
		const part = (VULGAR[groups.vulgar ?? ""] ?? 0) + (groups.half ? 0.5 : 0);
		const sign = groups.minus === undefined ? 1 : -1;
		const letter = groups.letter ?? "";
		return {
			start: index,
			end: index + match.length - letter.length,
			amount: roundBinary(sign * (Number(plain) + part) * scale),
			isVague: false,
			scale,
			letter,
		};
	});
}

/** In small letters. */
function findWords(text: string): BareNumber[] {
	return [...text.matchAll(WORDS)].flatMap(({ 0: match, index, groups }) => {
		const amount = parseNumberWords(match);
		const isNumber = amount !== undefined && !isPronoun(text, index, match);
		return isNumber
			? [
					{
						start: index,
						end: index + match.length,
						amount: roundBinary(amount),
						isVague: groups?.vague !== undefined,
						scale: parseScale(/\p{L}+$/u.exec(match)?.[0] ?? ""),
						letter: "",
					},
				]
			: [];
	});
}

/** “No one”, “one another”, “one of them”, “one-off”: one counts nothing there. */
function isPronoun(text: string, start: number, match: string): boolean {
	if (match !== "one") return false;
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(start + 3, start + 12);
	return (
		/(?<!\p{L})(?:no|any|every|each|this|that|which|another|the|some)\s+$/u.test(
			before,
		) ||
		/^(?:['’]s|[-‐‑](?:off|time|sided|way)|\s+(?:another|of|day|by one)(?!\p{L}))/u.test(
			after,
		)
	);
}

/** The factor of a letter after money: "$5m", "€3K"; undefined where it is none. */
export function parseLetter(letter: string): number | undefined {
	return SUFFIXES[letter.toLowerCase()];
}

/** Takes away what binary fractions add: 1.1 million is 1100000, not 1100000.0000000001. */
export function roundBinary(amount: number): number {
	return Number(amount.toPrecision(14));
}

type Digits = { readonly pattern: RegExp; readonly decimal: string };

const compiled = new Map<string, Digits>();

/** The mark before tenths. Of most texts it is known without asking: the first question loads the tables of all languages. */
export function decimalMark(lang: string): string {
	if (/^en(?:-(?:US|GB))?$/.test(lang)) return ".";
	// The digits of Arabic are ASCII's by now, and so are its marks.
	const parts = new Intl.NumberFormat(lang, {
		numberingSystem: "latn",
	}).formatToParts(0.5);
	return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

/** How a language writes numbers in digits; compiled once. */
function digitsOf(lang: string): Digits {
	const known = compiled.get(lang);
	if (known !== undefined) return known;
	const decimal = decimalMark(lang);
	const group = decimal === "," ? "." : ",";
	const pattern = new RegExp(
		inBlocks(
			`(?=[-−\\d])${BEFORE}(?<minus>(?<![\\p{L}\\p{N}\\p{Pd}]|\\S\\s?\\p{Pd})[-−](?=\\d))?(?<digits>\\d{1,3}(?:(?<mark>[${group}\\u00a0\\u2009\\u202f'’])\\d{3})(?:\\k<mark>\\d{3})*(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?)(?<vulgar>[½¼¾⅓⅔⅛])?(?!\\p{N}|[.,:]\\d|\\/\\d)(?<half>\\s+and\\s+a\\s+half(?!\\p{L}))?(?:(?:\\s+|[-‐‑])?(?<scale>${BIG}|hundred|dozen)(?!\\p{L})|\\s?(?<suffix>mn|bn|tn|[万萬亿億])(?!${LETTER}|\\d)|(?<letter>[kmbtKMBT])(?!${LETTER}|\\d))?`,
		),
		"gu",
	);
	const digits = { pattern, decimal };
	compiled.set(lang, digits);
	return digits;
}
