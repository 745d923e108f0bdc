// The links of an article → its foot notes: each address once, in the order in which it first comes.

export type LinkNote = {
	/** Name by which the foot note is called again. */
	readonly label: string;
	readonly isFirst: boolean;
};

export type LinkNotes = {
	/** The foot note of an address. */
	readonly noteOf: (url: string) => LinkNote;
};

/** Starts an empty list of foot notes. */
export function createLinkNotes(): LinkNotes {
	const labels = new Map<string, string>();
	return {
		noteOf: (url) => {
			const known = labels.get(url);
			if (known !== undefined) return { label: known, isFirst: false };
			const label = `link-${labels.size + 1}`;
			labels.set(url, label);
			return { label, isFirst: true };
		},
	};
}
