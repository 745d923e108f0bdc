// What Typst says when it can't export a document → the characters that no face has.

/** Sorted, each once; none where the fault is another. */
export function findMissing(error: unknown): string[] {
	const message = error instanceof Error ? error.message : String(error);
	const texts = [
		...message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gs),
	].flatMap(([, text = ""]) => [...text]);
	return [...new Set(texts)].sort();
}
