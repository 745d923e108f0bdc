// A language → how it says how long ago or how far ahead something is, for a script that has no time to ask for it.
import { messagesFor } from "../messages/messages-for.ts";

/** "-" is past, "+" is ahead. */
export type AgeKind = "-month" | "+month" | "-year" | "+year";

export type AgePatterns = {
	readonly lang: string;
	/** The age as it stands behind its date, "{age}" in the language's brackets. */
	readonly shown: string;
	/** By plural category: "# months ago", where "#" stands for the number, if the language writes one. */
	readonly said: Readonly<Record<AgeKind, Readonly<Record<string, string>>>>;
	/** Only where the language has digits of its own. */
	readonly hasOwnDigits?: true;
};

/** Months are told up to two years, and nobody publishes figures of another century. */
const COUNTS = Array.from({ length: 100 }, (_, index) => index + 1);

/**
 * What Intl.RelativeTimeFormat says, by category of Intl.PluralRules: a browser takes some 30 ms for the first number
 * that it writes in a language, and a tenth of that for a plural category.
 */
export function agePatterns(lang: string): AgePatterns {
	const said = {
		"-month": say(lang, -1, "month"),
		"+month": say(lang, 1, "month"),
		"-year": say(lang, -1, "year"),
		"+year": say(lang, 1, "year"),
	};
	const hasOwnDigits = (1).toLocaleString(lang) !== "1";
	const shown = messagesFor(lang)("figure.age", { age: "{age}" });
	return {
		lang,
		shown,
		said,
		...(hasOwnDigits && { hasOwnDigits: true as const }),
	};
}

function say(
	lang: string,
	sign: 1 | -1,
	unit: "month" | "year",
): Record<string, string> {
	const plurals = new Intl.PluralRules(lang);
	const format = new Intl.RelativeTimeFormat(lang);
	const patterns: Record<string, string> = {};
	for (const count of COUNTS)
		patterns[plurals.select(count)] ??= format
			.formatToParts(sign * count, unit)
			.map(({ type, value }) => (type === "integer" ? "#" : value))
			.join("");
	return patterns;
}
