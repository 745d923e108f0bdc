// Digits and signs of Arabic numbers → those of ASCII, in place: no offset changes.

const ZEROS = ["\u0660", "\u06f0", "\uff10"] as const;
const SIGNS: Readonly<Record<string, string>> = {
	"\u066a": "%",
	"\u066b": ".",
	"\u066c": ",",
	"\uff05": "%",
};

/** "٧١٫٥٪" → "71.5%"; Persian and full-width digits too. */
export function foldDigits(text: string): string {
	return text.replace(
		/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u066a-\u066c\uff05]/g,
		(sign) => SIGNS[sign] ?? String(digitOf(sign)),
	);
}

function digitOf(sign: string): number {
	const code = sign.charCodeAt(0);
	const zeros = ZEROS.map((zero) => zero.charCodeAt(0));
	return code - Math.max(...zeros.filter((zero) => zero <= code));
}
