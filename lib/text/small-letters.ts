// A text → the same in small letters, each at its old place.

/** A pattern that heeds no case compiles in four times the time of one for small letters. Letters whose small form has another length stay. */
export function smallLetters(text: string): string {
	const small = text.toLowerCase();
	if (small.length === text.length) return small;
	// “İ” becomes two.
	return Array.from(text, (letter) => {
		const one = letter.toLowerCase();
		return one.length === letter.length ? one : letter;
	}).join("");
}
