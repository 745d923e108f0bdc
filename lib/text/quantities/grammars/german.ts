// Numbers of German texts: "3,5 Prozent", "1.200 Euro", "zweieinhalb Milliarden", "doppelt so viele", "ein Drittel".
import type { NumberGrammar } from "./number-grammar.ts";

const ONES =
	"ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
		" ",
	);
const TENS =
	"zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const DIGITS = ONES.slice(0, 9).join("|");
const UNDER_100 = `(?:(?:${DIGITS})und)?(?:${TENS.join("|")})|${ONES.slice(1).toReversed().join("|")}`;
const BIG = "Millionen?|Milliarden?|Billionen?|Dutzend";
const DOLLARS = ["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"];
const BEHIND = "(?!\\p{L})";
const AS_MUCH =
	"\\s+(?:so\\s+\\p{L}+|mehr|größer|höher|teurer|schneller|länger|stärker)(?!\\p{L})";

const VALUES = new Map([
	...ONES.map((word, at) => [word, at + 1] as const),
	...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** As editors of German texts write them; the spelling of Switzerland with "ss" too. */
export const GERMAN: NumberGrammar = {
	scales: {
		Hundert: 100,
		hundert: 100,
		Tausend: 1e3,
		tausend: 1e3,
		"Tsd.": 1e3,
		Million: 1e6,
		Millionen: 1e6,
		"Mio.": 1e6,
		Mio: 1e6,
		Milliarde: 1e9,
		Milliarden: 1e9,
		"Mrd.": 1e9,
		Mrd: 1e9,
		Billion: 1e12,
		Billionen: 1e12,
		Dutzend: 12,
	},
	percent: `\\s?[%％]|(?:\\s+|[-‐‑])Prozent${BEHIND}`,
	percentagePoint: `(?:\\s+|[-‐‑])Prozentpunkte?n?${BEHIND}`,
	times: `\\s?[x×]${BEHIND}|[-‐‑\\s]?[mM]al${AS_MUCH}|[-‐‑]?fache?[ns]?${BEHIND}`,
	noAmount: `\\s*Uhr${BEHIND}|\\.\\s+(?:\\p{Ll}|Jahrhunderts?|Liga|Platz|Mal|Stock)`,
	money: [
		["(?:US|amerikanische)[-‐‑\\s]Dollar", ["USD"]],
		["Dollar", DOLLARS],
		["Euro", ["EUR"]],
		["(?:Schweizer\\s+)?Franken", ["CHF"]],
		["(?:britische\\s+)?Pfund(?:\\s+Sterling)?", ["GBP", "EGP"]],
		["Yuan|Renminbi", ["CNY"]],
		["Yen", ["JPY"]],
		["Rubel", ["RUB"]],
		["Rupien?", ["INR"]],
	],
	measures: [
		["Nanometern?", "nm"],
		["Mikrometern?", "µm"],
		["Millimetern?", "mm"],
		["Zentimetern?", "cm"],
		["Kilometern?", "km"],
		["Kilogramm|Kilos?", "kg"],
		["Milligramm", "mg"],
		["Tonnen?", "t"],
		["Kilowattstunden?", "kWh"],
		["Megawattstunden?", "MWh"],
		["Gigawattstunden?", "GWh"],
		["Terawattstunden?", "TWh"],
		["Kilowatt", "kW"],
		["Megawatt", "MW"],
		["Gigawatt", "GW"],
		["Terawatt", "TW"],
		["Grad(?:\\s+Celsius)?", "°C"],
	],
	parts: [
		["(?:(?:die|der)\\s+)?Hälfte", 50, "percent"],
		["zwei\\s+Drittel[ns]?", 200 / 3, "percent"],
		["(?:ein(?:em|es)?|das|dem)\\s+Drittel[s]?", 100 / 3, "percent"],
		["drei\\s+Viertel[n]?", 75, "percent"],
		[
			"(?:ein(?:em|es)?)\\s+Viertel[s]?(?=\\s+(?:der|des|aller|ihre[rs]?|seine[rs]?|von|davon|mehr|weniger|so)(?!\\p{L})|\\s*[.,;:!?)]|$)",
			25,
			"percent",
		],
		["vier\\s+Fünftel[n]?", 80, "percent"],
		["drei\\s+Fünftel[n]?", 60, "percent"],
		["zwei\\s+Fünftel[n]?", 40, "percent"],
		["(?:ein(?:em|es)?)\\s+Fünftel[s]?", 20, "percent"],
		["(?:ein(?:em|es)?)\\s+Sechstel[s]?", 100 / 6, "percent"],
		["(?:ein(?:em|es)?)\\s+Achtel[s]?", 12.5, "percent"],
		["(?:ein(?:em|es)?)\\s+Zehntel[s]?", 10, "percent"],
		["jede[rsn]?\\s+[Zz]weite", 50, "percent"],
		["jede[rsn]?\\s+[Dd]ritte", 100 / 3, "percent"],
		["jede[rsn]?\\s+[Vv]ierte", 25, "percent"],
		["jede[rsn]?\\s+[Ff]ünfte", 20, "percent"],
		["jede[rsn]?\\s+[Zz]ehnte", 10, "percent"],
		["halb\\s+so\\s+\\p{L}+|halbiert(?:en?)?|halbieren", 50, "percent"],
		[
			`(?:doppelt\\s+so\\s+\\p{L}+|zweimal${AS_MUCH})|(?:das|dem)\\s+Doppelten?|verdoppelt(?:en?)?|verdoppeln`,
			2,
			"times",
		],
		[
			`dreimal${AS_MUCH}|(?:das|dem)\\s+Dreifachen?|verdreifacht(?:en?)?|verdreifachen`,
			3,
			"times",
		],
		[
			`viermal${AS_MUCH}|(?:das|dem)\\s+Vierfachen?|vervierfacht(?:en?)?`,
			4,
			"times",
		],
		[`fünfmal${AS_MUCH}|(?:das|dem)\\s+Fünffachen?`, 5, "times"],
		[`zehnmal${AS_MUCH}|(?:das|dem)\\s+Zehnfachen?`, 10, "times"],
	],
	words: `(?:eine\\s+halbe\\s+(?:Million|Milliarde)|(?:ein(?:e[rn]?)?|anderthalb|eineinhalb|zweieinhalb|dreieinhalb|${UNDER_100})\\s+(?:${BIG})|${UNDER_100})`,
	parseWords: (words) => {
		const [first = "", ...others] = words.toLowerCase().split(/\s+/u);
		const last = others.at(-1) ?? "";
		const scale = Object.entries(GERMAN.scales).find(
			([name]) => name.toLowerCase() === last,
		)?.[1];
		const amount = others.includes("halbe") ? 0.5 : parseUnder100(first);
		return amount === undefined ? undefined : amount * (scale ?? 1);
	},
	vague: [
		["(?:mehrere|einige)\\s+(?:Hundert|hundert)|Hunderte[rn]?", 100],
		["(?:mehrere|einige)\\s+(?:Tausend|tausend)|Tausende[rn]?", 1e3],
		["Zehntausende[rn]?", 1e4],
		["Hunderttausende[rn]?", 1e5],
		["(?:mehrere|einige)\\s+Millionen|Millionen", 1e6],
		["(?:mehrere|einige)\\s+Milliarden|Milliarden", 1e9],
		["(?:mehrere|einige)\\s+Dutzend|Dutzende[rn]?", 12],
	],
};

/** "fünfundzwanzig", "zweieinhalb", "eine". */
function parseUnder100(word: string): number | undefined {
	if (word === "anderthalb") return 1.5;
	const half = /^(\p{L}+?)einhalb$/u.exec(word)?.[1];
	if (half !== undefined) return (VALUES.get(half) ?? 0) + 0.5;
	const [one, ten] = word.split(/und(?=\p{L}+ig$|dreißig$)/u);
	if (ten !== undefined)
		return (VALUES.get(ten) ?? 0) + (VALUES.get(one ?? "") ?? 0);
	return VALUES.get(word) ?? (/^eine?[rn]?$/.test(word) ? 1 : undefined);
}
