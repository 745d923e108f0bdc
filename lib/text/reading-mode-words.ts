// Words that an id may not have: Readability throws away an element under 500 characters whose id has one of them between
// hyphens (REGEXPS.shareElements in Readability.js 0.6.0), because share buttons are named so.

const DROPPED_WORDS: readonly string[] = ["share", "sharedaddy"];

/** Whether reading modes would throw an element of this id away. */
export function isDroppedByReadingModes(id: string): boolean {
	return id.split("-").some((word) => DROPPED_WORDS.includes(word));
}

/** "market-share-now" → "market-now". */
export function withoutDroppedWords(id: string): string {
	return id
		.split("-")
		.filter((word) => !DROPPED_WORDS.includes(word))
		.join("-");
}
