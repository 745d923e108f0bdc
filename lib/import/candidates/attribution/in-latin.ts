// The source of a pattern for texts in Latin letters → the same with their letters alone, which is compiled in a fraction of the time.

const CAPITALS =
	"A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u0152\\u0154-\\u017f\\u1e00-\\u1eff";
const SMALL = "a-z\\u00df-\\u00f6\\u00f8-\\u017f\\u1e00-\\u1eff";
/** Where capitals and small letters take turns, as in Latin Extended-A, each counts as both; but “œ” is small. */
const LETTERS: Readonly<Record<string, string>> = {
	Lu: CAPITALS,
	Ll: SMALL,
	L: "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f\\u1e00-\\u1eff",
	N: "0-9",
};
const TOKEN = /\\p\{(?<property>\w+)\}|\\.|\[|\]/gu;

/** For patterns with the flag u, without classes in classes. V8 compiles all letters of Unicode anew wherever they stand. */
export function inLatin(source: string): string {
	let isInClass = false;
	return source.replace(TOKEN, (token, property: string | undefined) => {
		if (token === "[" || token === "]") isInClass = token === "[";
		const letters = LETTERS[property ?? ""];
		if (letters === undefined) return token;
		return isInClass ? letters : `[${letters}]`;
	});
}
