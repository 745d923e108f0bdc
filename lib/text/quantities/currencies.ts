// Signs, words and codes of money → ISO 4217.
import { inBlocks } from "../letter-blocks.ts";

/** What a currency's sign or word stands for: the likeliest first. */
export type Money = {
	readonly unit: string;
	readonly otherUnits: readonly string[];
};

const DOLLARS = ["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"];
const BY_SIGN: Readonly<Record<string, readonly string[]>> = {
	$: DOLLARS,
	US$: ["USD"],
	A$: ["AUD"],
	AU$: ["AUD"],
	C$: ["CAD"],
	CA$: ["CAD"],
	HK$: ["HKD"],
	NZ$: ["NZD"],
	S$: ["SGD"],
	NT$: ["TWD"],
	R$: ["BRL"],
	"€": ["EUR"],
	"£": ["GBP", "EGP"],
	"¥": ["CNY", "JPY"],
	"￥": ["CNY", "JPY"],
	"CN¥": ["CNY"],
	"JP¥": ["JPY"],
	"₹": ["INR"],
	"₩": ["KRW"],
	"₽": ["RUB"],
	"₺": ["TRY"],
	"₴": ["UAH"],
	"₪": ["ILS"],
};
const BY_WORD: readonly (readonly [
	pattern: string,
	units: readonly string[],
])[] = [
	["(?:US|U\\.S\\.|American)\\s+dollars?", ["USD"]],
	["Australian\\s+dollars?", ["AUD"]],
	["Canadian\\s+dollars?", ["CAD"]],
	["Hong\\s+Kong\\s+dollars?", ["HKD"]],
	["New\\s+Zealand\\s+dollars?", ["NZD"]],
	["Singapore(?:an)?\\s+dollars?", ["SGD"]],
	["(?:New\\s+)?Taiwan(?:ese)?\\s+dollars?", ["TWD"]],
	["dollars?", DOLLARS],
	["euros?", ["EUR"]],
	["Egyptian\\s+pounds?", ["EGP"]],
	["(?:British\\s+)?pounds?(?:\\s+sterling)?", ["GBP", "EGP"]],
	["(?:Chinese\\s+)?(?:yuan|renminbi|RMB)", ["CNY"]],
	["(?:Japanese\\s+)?yen", ["JPY"]],
	["(?:Indian\\s+)?rupees?", ["INR"]],
	["(?:South\\s+)?Korean\\s+won", ["KRW"]],
	["(?:Russian\\s+)?rou?bles?", ["RUB"]],
	["Swiss\\s+francs?", ["CHF"]],
	["美元", ["USD"]],
	["欧元|歐元", ["EUR"]],
	["英镑|英鎊", ["GBP"]],
	["日元", ["JPY"]],
	["(?:人民币)?元", ["CNY"]],
];
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

const SIGNS = Object.keys(BY_SIGN)
	.sort((a, b) => b.length - a.length)
	.map((sign) => sign.replace(/\$/g, "\\$"))
	.join("|");
const SIGN_BEFORE = new RegExp(
	inBlocks(`(?<![\\p{L}\\p{N}])(${SIGNS})\\s?$`),
	"u",
);
const SIGN_AFTER = new RegExp(`^\\s?(${SIGNS})`, "u");
const CODE_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u;
const CODE_AFTER = /^\s?([A-Z]{3})(?![\p{L}\p{N}])/u;
const WORDS_AFTER = BY_WORD.map(
	([pattern, units]) =>
		[
			new RegExp(
				inBlocks(`^(?:\\s+|[-‐‑]|(?=\\p{sc=Han}))(?:${pattern})(?![a-z])`),
				"iu",
			),
			units,
		] as const,
);

/** Whether a unit is an ISO 4217 code. */
export function isCurrencyCode(unit: string): boolean {
	return CODES.has(unit);
}

/** The currency written right before a number, and how many units of text it takes. */
export function findMoneyBefore(
	before: string,
): (Money & { readonly length: number }) | undefined {
	const sign = SIGN_BEFORE.exec(before);
	if (sign) return money(BY_SIGN[sign[1] ?? ""], sign[0].length);
	const code = CODE_BEFORE.exec(before);
	return code && isCurrencyCode(code[1] ?? "")
		? money([code[1] ?? ""], code[0].length)
		: undefined;
}

/** The currency written right after a number, and how many units of text it takes. */
export function findMoneyAfter(
	after: string,
): (Money & { readonly length: number }) | undefined {
	for (const [pattern, units] of WORDS_AFTER) {
		const match = pattern.exec(after);
		if (match) return money(units, match[0].length);
	}
	const sign = SIGN_AFTER.exec(after);
	if (sign) return money(BY_SIGN[sign[1] ?? ""], sign[0].length);
	const code = CODE_AFTER.exec(after);
	return code && isCurrencyCode(code[1] ?? "")
		? money([code[1] ?? ""], code[0].length)
		: undefined;
}

function money(
	units: readonly string[] | undefined,
	length: number,
): (Money & { readonly length: number }) | undefined {
	const [unit, ...otherUnits] = units ?? [];
	return unit === undefined ? undefined : { unit, otherUnits, length };
}
