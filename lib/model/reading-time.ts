// Words of silent reading per minute: the mean for English non-fiction in Brysbaert (2019), "How many words do we read per
// minute?", Journal of Memory and Language 109, doi:10.1016/j.jml.2019.104047.
const WORDS_PER_MINUTE = 238;

/** Whole minutes that a text of so many words takes to read, at least one. */
export function readingMinutes(wordCount: number): number {
	return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
