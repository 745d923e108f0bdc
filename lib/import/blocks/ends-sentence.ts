// Words → whether a sentence ends with them.

// Full stops, question and exclamation marks of all scripts (Unicode's Sentence_Terminal), an ellipsis, a colon; then closing marks and calls of notes.
const END =
	/[\p{Sentence_Terminal}…:：;；·][\p{Pe}\p{Pf}"'”’»*_~`\\\s]*(?:\[\^?[\w-]+\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]+|(?<=\p{L}[.!?]["'”’»]?)\d{1,2})*$/u;

/** Whether the last mark of a text closes a sentence or leads to what follows; closing quotes and brackets may stand behind it. */
export function endsSentence(text: string): boolean {
	return END.test(text.slice(-40).trimEnd());
}
