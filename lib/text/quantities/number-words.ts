// English number words → numbers; the pieces of patterns that find them.

const ONES = alternatives(
	"one two three four five six seven eight nine".split(" "),
);
const TEENS =
	"zero ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = alternatives(
	"twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
);

const VALUES: Readonly<Record<string, number>> = {
	...numbered("zero one two three four five six seven eight nine ten", 1),
	...Object.fromEntries(TEENS.slice(2).map((word, at) => [word, 11 + at])),
	...Object.fromEntries(
		TENS.split("|").map((word, at) => [word, 20 + 10 * at]),
	),
	tens: 10,
};
const SCALES: Readonly<Record<string, number>> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const MULTIPLIERS: Readonly<Record<string, number>> = {
	hundred: 100,
	dozen: 12,
	dozens: 12,
	hundreds: 100,
	quarter: 1 / 4,
	quarters: 1 / 4,
	third: 1 / 3,
	thirds: 1 / 3,
	tenth: 1 / 10,
};

/** Pattern of a gap inside a number: "twenty-one", "forty thousand". */
export const GAP = "(?:\\s+|\\s*[-‐‑])";
export const BIG = "(?:thousand|million|billion|trillion)";
const UNDER_100 = `(?:(?:${TENS})(?:${GAP}(?:${ONES}))?|${alternatives(TEENS)}|${ONES})`;
const UNDER_1000 = `${UNDER_100}(?:${GAP}hundred(?:\\s+(?:and\\s+)?${UNDER_100})?)?`;
const HUNDRED = `an?\\s+hundred(?:\\s+(?:and\\s+)?${UNDER_100})?`;
const END = "(?!\\p{L})";
const PARTS =
	"(?:half|(?:a\\s+|one[\\s-])(?:quarter|third|tenth)\\s+of|two[\\s-]thirds\\s+of|three[\\s-]quarters\\s+of)";

/** Pattern of a number in words: "twenty-one", "two and a half million", "half a million", "a dozen". */
export const EXACT_WORDS = `(?:(?:${PARTS}\\s+an?\\s+|half[\\s-]|an?\\s+)(?:${BIG}|dozen)${END}|(?:${HUNDRED}|${UNDER_1000})${END}(?:\\s+and\\s+a\\s+half${END})?(?:${GAP}dozen${END}|${GAP}${BIG}${END}(?:\\s+(?:and\\s+)?${UNDER_1000}${END}(?:${GAP}${BIG}${END})?)*)?)`;

/** Pattern of an order of size: "millions", "tens of thousands", "several hundred". */
export const VAGUE_WORDS = `(?:(?:(?:tens|dozens|hundreds|thousands)\\s+of\\s+)?(?:hundreds|thousands|millions|billions|trillions)|dozens|(?:several|many|a\\s+few)\\s+(?:dozen|hundred|thousand|million|billion|trillion))${END}`;

/** "two hundred and fifty thousand" → 250000; undefined where a word isn't a number. */
export function parseNumberWords(text: string): number | undefined {
	let total = 0;
	let current = 0;
	for (const word of text.toLowerCase().split(/[\s‐‑-]+/)) {
		const value = VALUES[word];
		const scale = SCALES[word] ?? SCALES[word.replace(/s$/, "")];
		const multiplier = MULTIPLIERS[word];
		if (value !== undefined) current += value;
		else if (multiplier !== undefined) current = (current || 1) * multiplier;
		else if (scale !== undefined) {
			total += (current || 1) * scale;
			current = 0;
		} else if (word === "half") current += 0.5;
		else if (!/^(?:an?|and|of|several|many|few)$/.test(word)) return undefined;
	}
	return total + current;
}

/** The factor that a scale word stands for. */
export function parseScale(word: string): number {
	const key = word.toLowerCase();
	return SCALES[key] ?? MULTIPLIERS[key] ?? 1;
}

function alternatives(words: readonly string[]): string {
	return words.join("|");
}

function numbered(words: string, step: number): Record<string, number> {
	return Object.fromEntries(
		words.split(" ").map((word, at) => [word, at * step]),
	);
}
