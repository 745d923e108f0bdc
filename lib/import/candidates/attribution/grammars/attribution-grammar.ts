// How a language says who says a thing.

/** Sources of regular expressions, compiled when the first text of the language asks. */
export type AttributionGrammar = {
	/**
	 * Each with the words that it can't do without; the name is the group `who`, and `subject` in it what has to be a `speaker`. The
	 * plainest first.
	 */
	readonly finders: readonly (readonly [cue: string, pattern: string])[];
	/** How those begin who may say a thing. */
	readonly speaker?: string;
	/** A whole name that is nobody's: "insiders". */
	readonly unnamed: string;
	/** Words by which firms are known. */
	readonly company: string;
	/** Whole names that are none, though they stand where one would: pronouns, days. */
	readonly noSpeaker: string;
	/** The name in what was found: without what only its place in the sentence adds. */
	readonly settle: (found: string) => string;
};
