// A text in a language whose numbers have a grammar of their own → its quantities.
import { inBlocks } from "../letter-blocks.ts";
import { blankSpans } from "./blank-spans.ts";
import { findMoneyAfter, findMoneyBefore } from "./currencies.ts";
import { findDates } from "./find-dates.ts";
import { decimalMark, roundBinary } from "./find-numbers.ts";
import type { NumberGrammar } from "./grammars/number-grammar.ts";
import { findMeasureAfter } from "./measures.ts";
import type { Quantity } from "./quantity.ts";
import { shareRangeUnits } from "./share-range-units.ts";
import { withoutOverlaps } from "./without-overlaps.ts";

type WrittenNumber = Pick<Quantity, "start" | "end" | "amount" | "isVague"> & {
	readonly scale: number;
};
type Scaled = Quantity & { readonly scale: number };
type Unit = Pick<Quantity, "unit" | "otherUnits"> & { readonly length: number };
type Amount = readonly [find: RegExp, amount: number, unit: string];

type Compiled = {
	readonly digits: RegExp;
	readonly decimal: string;
	readonly words: RegExp;
	readonly vague: readonly Amount[];
	readonly parts: readonly Amount[];
	readonly units: readonly (readonly [RegExp, readonly string[]])[];
	readonly noAmount: RegExp;
};

const EDGE = "(?<![\\p{L}\\p{N}]|\\p{L}\\p{N}*[-‐‑]|\\d[.,:/]|[#\\0])";
const BEHIND = "(?![\\p{L}\\p{N}])";
const SENTENCE_START =
	/(?:^|(?<=[.!?…:]["'”’»)]{0,2}\s))["“„«(]{0,2}[A-ZÀ-ÖØ-Þ]/gu;
const YEAR = /^(?:19|20)\d\d$/;

const compiled = new Map<string, Compiled>();

/** Finds them in order and without overlaps. A bare number from 1900 to 2099 is a year: as an amount it would have its mark. */
export function findByGrammar(
	text: string,
	lang: string,
	grammar: NumberGrammar,
): Quantity[] {
	const known = compiled.get(lang) ?? compile(lang, grammar);
	compiled.set(lang, known);
	const { years, taken } = findDates(text, lang);
	let rest = blankSpans(text, taken);
	const parts = findAmounts(text, rest, known.parts, false);
	rest = blankSpans(rest, parts);
	const vague = findAmounts(text, rest, known.vague, true);
	const numbers = withoutOverlaps<WrittenNumber>([
		...findDigits(rest, known, grammar),
		...findWords(rest, known, grammar),
		...vague.map((one) => ({ ...one, scale: 1 })),
	]);
	const amounts = numbers.flatMap((number) =>
		readUnit(text, rest, number, known),
	);
	return withoutOverlaps([
		...years,
		...parts,
		...shareRangeUnits(text, amounts),
	]);
}

function compile(lang: string, grammar: NumberGrammar): Compiled {
	const pattern = (source: string, flags: string) =>
		new RegExp(inBlocks(source), flags);
	const decimal = decimalMark(lang);
	const group = decimal === "," ? "." : ",";
	const scales = Object.keys(grammar.scales)
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(".", "\\."))
		.join("|");
	const unit = (words: string, ...names: readonly string[]) =>
		[pattern(`^(?:${words})`, "u"), names] as const;
	const noun = (words: string) =>
		`(?:\\s+|[-‐‑])(?:${words})(?!\\p{L}|[-‐‑]\\p{L})`;
	const amount = (words: string, size: number, name: string): Amount => [
		pattern(`${EDGE}(?:${words})${BEHIND}`, "gu"),
		size,
		name,
	];
	return {
		decimal,
		digits: pattern(
			`${EDGE}(?<minus>(?<![\\p{L}\\p{N}\\p{Pd}]|\\S\\s?\\p{Pd})[-−](?=\\d))?(?<digits>\\d{1,3}(?:(?<mark>[${group} \\u00a0\\u2009\\u202f'’])\\d{3})(?:\\k<mark>\\d{3})*(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?)(?!\\p{N}|[.,:/]\\d)(?:\\s?(?<scale>${scales})(?!\\p{L}))?`,
			"gu",
		),
		words: pattern(`${EDGE}(?:${grammar.words})${BEHIND}`, "gu"),
		vague: grammar.vague.map(([words, size]) => amount(words, size, "count")),
		parts: grammar.parts.map(([words, size, name]) =>
			amount(words, size, name),
		),
		units: [
			unit(grammar.percentagePoint, "percentage point"),
			unit(grammar.percent, "percent"),
			unit(grammar.times, "times"),
			...grammar.money.map(([words, names]) => unit(noun(words), ...names)),
			...grammar.measures.map(([words, name]) => unit(noun(words), name)),
		],
		noAmount: pattern(`^(?:${grammar.noAmount})`, "u"),
	};
}

/** The matches in a text as it stands, and with small letters where sentences start: a number there has a capital that it has nowhere else. */
function matchWords(rest: string, words: RegExp): RegExpExecArray[] {
	const small = rest.replace(SENTENCE_START, (start) => start.toLowerCase());
	return [rest, ...(small === rest ? [] : [small])].flatMap((reading) => [
		...reading.matchAll(words),
	]);
}

function findAmounts(
	text: string,
	rest: string,
	amounts: readonly Amount[],
	isVague: boolean,
): Quantity[] {
	return withoutOverlaps(
		amounts.flatMap(([find, amount, unit]) =>
			matchWords(rest, find).map(({ 0: match, index }) => ({
				start: index,
				end: index + match.length,
				text: text.slice(index, index + match.length),
				amount: roundBinary(amount),
				unit,
				otherUnits: [],
				isVague,
			})),
		),
	);
}

function findDigits(
	rest: string,
	{ digits, decimal }: Compiled,
	{ scales }: NumberGrammar,
): WrittenNumber[] {
	return [...rest.matchAll(digits)].map(({ 0: match, index, groups = {} }) => {
		const plain = (groups.digits ?? "")
			.split(decimal)
			.map((half) => half.replace(/\D/g, ""))
			.join(".");
		const scale = scales[groups.scale ?? ""] ?? 1;
		const sign = groups.minus === undefined ? 1 : -1;
		return {
			start: index,
			end: index + match.length,
			amount: roundBinary(sign * Number(plain) * scale),
			isVague: false,
			scale,
		};
	});
}

function findWords(
	rest: string,
	{ words }: Compiled,
	{ parseWords }: NumberGrammar,
): WrittenNumber[] {
	return matchWords(rest, words).flatMap(({ 0: match, index }) => {
		const amount = parseWords(match);
		return amount === undefined
			? []
			: [
					{
						start: index,
						end: index + match.length,
						amount: roundBinary(amount),
						isVague: false,
						scale: 1,
					},
				];
	});
}

function readUnit(
	text: string,
	rest: string,
	number: WrittenNumber,
	known: Compiled,
): Scaled[] {
	const after = rest.slice(number.end, number.end + 60);
	const sign = findMoneyBefore(
		rest.slice(Math.max(0, number.start - 6), number.start),
	);
	const unit = sign === undefined ? findUnit(after, known) : undefined;
	const isName = /^[\p{L}\p{M}_]/u.test(after);
	if (sign === undefined && unit === undefined)
		if (isName || known.noAmount.test(after)) return [];
	const start = number.start - (sign?.length ?? 0);
	const end = number.end + (unit?.length ?? 0);
	const words = text.slice(start, end);
	const { amount, isVague, scale } = number;
	return [
		{
			start,
			end,
			text: words,
			amount,
			isVague,
			scale,
			unit: sign?.unit ?? unit?.unit ?? (YEAR.test(words) ? "year" : "count"),
			otherUnits: sign?.otherUnits ?? unit?.otherUnits ?? [],
		},
	];
}

function findUnit(after: string, { units }: Compiled): Unit | undefined {
	for (const [pattern, [unit, ...otherUnits]] of units) {
		const match = pattern.exec(after);
		if (match !== null && unit !== undefined)
			return { unit, otherUnits, length: match[0].length };
	}
	const money = findMoneyAfter(after);
	if (money !== undefined) return money;
	const measure = findMeasureAfter(after);
	return measure && { ...measure, otherUnits: [] };
}
