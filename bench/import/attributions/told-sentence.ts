// A sentence with a number, and who it names as saying so.

/**
 * Written by hand. The name is as the sentence has it, in its own case and with its article, the article in small letters: "der
 * Stadtwerke"; undefined where nobody is named, or a pronoun alone.
 */
export type ToldSentence = readonly [
	sentence: string,
	saidBy: string | undefined,
];
