// A text → the parts of a whole that it writes in words: a tenth, two thirds, one in five, half. All come out in percent.
import { cuedPattern } from "../cued-pattern.ts";
import { smallLetters } from "../small-letters.ts";
import { roundBinary } from "./find-numbers.ts";
import { EXACT_WORDS, parseNumberWords } from "./number-words.ts";
import type { Quantity } from "./quantity.ts";

const DENOMINATORS: Readonly<Record<string, number>> = {
	half: 2,
	halves: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	twelfth: 12,
	fifteenth: 15,
	twentieth: 20,
	fiftieth: 50,
	hundredth: 100,
	thousandth: 1000,
};
const VULGAR: Readonly<Record<string, number>> = {
	"½": 50,
	"¼": 25,
	"¾": 75,
	"⅓": 100 / 3,
	"⅔": 200 / 3,
	"⅛": 12.5,
};
const DENOMINATOR = `(?<denominator>${Object.keys(DENOMINATORS).join("|")})s?`;
const NOT_IN_WORD = "(?<![\\p{L}\\p{N}\\0]|[\\p{L}\\p{N}][-‐‑]|\\d[.,:/])";
const END = "(?![\\p{L}\\p{N}]|[-‐‑]\\p{L})";
// After “a third” these make it a part; a noun would make it one more: “a third company”.
const GOES_ON =
	"(?=\\s*(?:$|[^\\p{L}\\s-])|\\s+(?:of|the|its|their|his|her|our|what|that|this|these|those|as|less|more|fewer|lower|higher|cheaper|smaller|larger|bigger|faster|slower|shorter|longer|by|to|in|on|at|from|for|with|and|or|but|than|over|since|when|while|after|before|until|which|who|if|so|a\\s+(?:percent|per\\s+cent|percentage)|is|are|was|were|had|has|have|would|could|can|may|might|will|said|say|says)(?!\\p{L}))";
const NOT_A_PERIOD =
	"(?<!(?<!\\p{L})(?:first|second|third|fourth|last|next|other|latter|former|better|top|bottom|this|that|each|either|every|per|upper|lower|one-and-a|and\\s+a)\\s+)";
const OF_PERCENT =
	"(?<point>(?:\\s+of)?\\s+(?:a|one)\\s+(?:percent(?:age\\s+point)?|per\\s+cent)(?!\\p{L}))?";

/** They say how it is to be taken, and change nothing; “a good third” is another matter. */
const TAKEN = "(?:\\s+(?:mere|bare|full|whole|paltry))?";

const FRACTIONS = [
	`${NOT_IN_WORD}${NOT_A_PERIOD}(?<numerator>an?|one)${TAKEN}[\\s‐‑-]\\s*${DENOMINATOR}${END}${OF_PERCENT}${GOES_ON}`,
	`${NOT_IN_WORD}(?<numerator>two|three|four|five|six|seven|eight|nine|[2-9])[\\s‐‑-]\\s*${DENOMINATOR}(?<=s)${END}${OF_PERCENT}`,
	`${NOT_IN_WORD}${NOT_A_PERIOD}(?<numerator>)(?<denominator>half)${END}${OF_PERCENT}${GOES_ON}`,
];
const FRACTION_CUE = new RegExp(Object.keys(DENOMINATORS).join("|"));
const findParts = FRACTIONS.map((pattern) =>
	cuedPattern(FRACTION_CUE, pattern, "gu"),
);
const NUMBER = `(?:\\d{1,3}|${EXACT_WORDS})`;
// How the words of numbers end, and how they begin.
const RATIO_CUE =
	/(?:\d|one|two|three|four|five|six|seven|eight|nine|zero|ten|eleven|twelve|teen|ty|hundred|dozen|thousand|illion|half)\s+(?:in|out\s+of)(?:\s+every)?\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|zero|ten|eleven|twelve|thir|fif|for|twen|half|an?\s+(?:hundred|thousand|[mbt]r?illion|dozen|quarter|third|tenth))|\/\d{1,4}\s+of/;
const findRatioMatches = cuedPattern(
	RATIO_CUE,
	`${NOT_IN_WORD}(?<count>${NUMBER})(?:\\s+(?:in(?:\\s+every)?|out\\s+of(?:\\s+every)?)\\s+(?<of>${NUMBER})(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s+(?:percent|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|million|billion)(?!\\p{L}))|\\/(?<over>\\d{1,4})(?=\\s+of(?!\\p{L})))`,
	"gu",
);

/** Finds fractions; `text` may hold \0 where something else was found. */
export function findFractions(text: string): Quantity[] {
	const small = smallLetters(text);
	return findParts
		.flatMap((find) => find(small))
		.flatMap((match) => {
			const { numerator = "", denominator = "", point } = match.groups ?? {};
			// “In a quarter” is three months, but “in a quarter of cases” isn’t.
			if (isPeriod(small, match.index, match[0])) return [];
			const parts = DENOMINATORS[denominator];
			const count = Number(numerator) || parseNumberWords(numerator) || 1;
			if (parts === undefined) return [];
			const whole = point === undefined ? 100 : 1;
			const unit = point?.includes("point") ? "percentage point" : "percent";
			return [part(text, match, (count / parts) * whole, unit)];
		})
		.concat(findRatios(text, small), findVulgar(text));
}

/** “One in five”, “9 out of 10”, “1/10 of”. */
function findRatios(text: string, small: string): Quantity[] {
	return findRatioMatches(small).flatMap((match) => {
		const { count = "", of, over } = match.groups ?? {};
		const numerator = parseCount(count);
		const denominator = parseCount(of ?? over ?? "");
		if (numerator === undefined || denominator === undefined) return [];
		if (numerator <= 0 || numerator >= denominator) return [];
		return [part(text, match, (numerator / denominator) * 100, "percent")];
	});
}

function findVulgar(text: string): Quantity[] {
	return [...text.matchAll(/(?<![\p{N}\0])[½¼¾⅓⅔⅛](?!\p{N})/gu)].map((match) =>
		part(text, match, VULGAR[match[0]] ?? 0, "percent"),
	);
}

function parseCount(text: string): number | undefined {
	return /^\d+$/.test(text) ? Number(text) : parseNumberWords(text);
}

function isPeriod(text: string, start: number, match: string): boolean {
	if (!/quarters?$/.test(match)) return false;
	const isPart = /^\s+(?:of|as|the|its|less|more)(?!\p{L})/u.test(
		text.slice(start + match.length),
	);
	return (
		!isPart &&
		/(?<!\p{L})(?:in|per|every|for|over|within|last|past|next|previous)\s+$/u.test(
			text.slice(0, start),
		)
	);
}

function part(
	text: string,
	match: RegExpMatchArray,
	percent: number,
	unit: string,
): Quantity {
	const start = match.index ?? 0;
	const end = start + match[0].length;
	return {
		start,
		end,
		text: text.slice(start, end),
		amount: roundBinary(percent),
		unit,
		otherUnits: [],
		isVague: false,
	};
}
