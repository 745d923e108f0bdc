// Names and signs of measures → one name for each: "3-nanometre", "3 nm" → "nm".
import { inBlocks } from "../letter-blocks.ts";

// Signs keep their case (MW is not mW); names don't.
const SIGNS =
	"nm µm μm mm cm km kg mg MW GW TW kW kWh MWh GWh TWh KB MB GB TB PB Hz kHz MHz GHz °C °F".split(
		" ",
	);
const NAMES: readonly (readonly [pattern: string, unit: string])[] = [
	["nanomet(?:re|er)s?", "nm"],
	["micromet(?:re|er)s?|microns?", "µm"],
	["millimet(?:re|er)s?", "mm"],
	["centimet(?:re|er)s?", "cm"],
	["kilomet(?:re|er)s?", "km"],
	["kilogram(?:me)?s?|kilos?", "kg"],
	["milligram(?:me)?s?", "mg"],
	["tonnes?|metric\\s+tons?", "t"],
	["kilowatts?", "kW"],
	["megawatts?", "MW"],
	["gigawatts?", "GW"],
	["terawatts?", "TW"],
	["kilowatt[\\s-]hours?", "kWh"],
	["megawatt[\\s-]hours?", "MWh"],
	["gigawatt[\\s-]hours?", "GWh"],
	["terawatt[\\s-]hours?", "TWh"],
	["megabytes?", "MB"],
	["gigabytes?", "GB"],
	["terabytes?", "TB"],
	["petabytes?", "PB"],
	["megahertz", "MHz"],
	["gigahertz", "GHz"],
	["degrees\\s+Celsius", "°C"],
	["degrees\\s+Fahrenheit", "°F"],
];
const longestFirst = [...SIGNS].sort((a, b) => b.length - a.length).join("|");
const SIGN_AFTER = new RegExp(
	inBlocks(`^(?:\\s?|[-‐‑])(${longestFirst})(?![\\p{L}\\p{N}])`),
	"u",
);
const NAMES_AFTER = [...NAMES]
	.reverse()
	.map(
		([pattern, unit]) =>
			[
				new RegExp(
					inBlocks(`^(?:\\s+|[-‐‑])(?:${pattern})(?!\\p{L}|[\\s-]hours?)`),
					"iu",
				),
				unit,
			] as const,
	);
const WHOLE_NAMES = NAMES.map(
	([pattern, unit]) => [new RegExp(`^(?:${pattern})$`, "iu"), unit] as const,
);

/** The measure written right after a number, and how many units of text it takes. */
export function findMeasureAfter(
	after: string,
): { readonly unit: string; readonly length: number } | undefined {
	const sign = SIGN_AFTER.exec(after);
	if (sign?.[1])
		return { unit: sign[1].replace("μ", "µ"), length: sign[0].length };
	for (const [pattern, unit] of NAMES_AFTER) {
		const match = pattern.exec(after);
		if (match) return { unit, length: match[0].length };
	}
	return undefined;
}

/** The one name of a measure written in any way: "nanometres" → "nm", "t" → "t"; undefined for what isn't one. */
export function findMeasure(name: string): string | undefined {
	if (SIGNS.includes(name)) return name.replace("μ", "µ");
	if (NAMES.some(([, unit]) => unit === name)) return name;
	return WHOLE_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
