// A run of letters with the text on both sides → whether it is a name out of code: userName, useState.

const NOUN =
	"(?:attribute|method|function|variable|property|parameter|argument|prop|field|hook|callback|identifier|endpoint|handler)s?";
const NOUN_BEFORE = new RegExp(
	`(?<!\\p{L})${NOUN}(?:,?\\s+(?:called|named|such\\s+as))?\\s+["“‘']?$`,
	"iu",
);
const NOUN_AFTER = new RegExp(`^["”’']?\\s+${NOUN}(?!\\p{L})`, "iu");
// Names with an underscore, calls, code between backticks.
const OTHER_CODE = /\p{L}_\p{L}|\p{L}\(\)|`[^`\s]+`/u;
const NEAR = 60;

/** Only runs that begin with a small letter are taken for code: "The userName field", "useState … useEffect". */
export function isIdentifier(
	letters: string,
	before: string,
	after: string,
): boolean {
	if (!/^\p{Ll}/u.test(letters)) return false;
	if (NOUN_BEFORE.test(before.slice(-NEAR)) || NOUN_AFTER.test(after))
		return true;
	const left = before.slice(-NEAR).split("\n").at(-1) ?? "";
	const right = after.slice(0, NEAR).split("\n")[0] ?? "";
	if (OTHER_CODE.test(left) || OTHER_CODE.test(right)) return true;
	return `${left} ${right}`
		.split(/[^\p{L}]+/u)
		.some((other) => isRelated(letters, other));
}

/** Identifiers come in families: darkMode and lightMode, useState and useEffect. Sentences stand farther apart. */
function isRelated(letters: string, other: string): boolean {
	if (other === letters || !/^\p{Ll}+\p{Lu}/u.test(other)) return false;
	const first = /^\p{Ll}+/u;
	const last = /\p{Lu}\p{Ll}*$/u;
	return (
		first.exec(letters)?.[0] === first.exec(other)?.[0] ||
		last.exec(letters)?.[0] === last.exec(other)?.[0]
	);
}
