// Words of silent reading per minute: the mean for English non-fiction in Brysbaert (2019), "How many words do we read per
// minute?", Journal of Memory and Language 109, doi:10.1016/j.jml.2019.104047.
const ENGLISH_PER_MINUTE = 238;

// The same texts in other languages take other times: words (of Chinese: characters) per minute, read aloud, against 228 of
// English, in Trauzettel-Klosinski and Dietz (2012), "Standardized assessment of reading performance: the new international
// reading speed texts IReST", Investigative Ophthalmology & Visual Science 53, doi:10.1167/iovs.11-8284.
const ALOUD_ENGLISH = 228;
const ALOUD: Readonly<Record<string, number>> = { ar: 138, zh: 255 };

/** Whole minutes that a text of so many words (of Chinese: characters) takes to read, at least one. A language that wasn't measured is taken for English. */
export function readingMinutes({
	wordCount,
	lang,
}: {
	readonly wordCount: number;
	readonly lang: string;
}): number {
	const { language } = new Intl.Locale(lang);
	const aloud = ALOUD[language] ?? ALOUD_ENGLISH;
	const perMinute = (ENGLISH_PER_MINUTE * aloud) / ALOUD_ENGLISH;
	return Math.max(1, Math.round(wordCount / perMinute));
}
