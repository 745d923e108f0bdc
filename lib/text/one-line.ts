// A text that may run over lines → the same on one line.

/** Turns each stretch of white space with a line feed in it into one space, and leaves all other space as it is. */
export function oneLine(text: string): string {
	return text.replace(/\s*[\r\n]\s*/g, " ");
}
