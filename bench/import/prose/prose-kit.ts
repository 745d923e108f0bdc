// What generated prose is made of.

/**
 * Sentences without their full stop, with slots in braces that are filled by chance: {brand}, {place}, {person}, {term}.
 * A kit for tuning and one for measuring share no sentence and no name.
 */
export type ProseKit = {
	readonly sentences: readonly string[];
	readonly slots: Readonly<Record<string, readonly string[]>>;
};
