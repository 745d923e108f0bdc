// A number in its clause → whether it tells how far something went ("by 70%") or where it came to ("to 30%"), and which way.

export type Change = {
	readonly preposition?: "by" | "to";
	readonly direction?: "down" | "up";
};

const DOWN =
	/^(?:cuts?|cutting|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|slash(?:es|ed|ing)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|down|halv(?:e|es|ed|ing)|trim(?:s|med|ming)?|los(?:e|es|t|ing)|fewer|cheaper)$/iu;
const UP =
	/^(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|up|doubl(?:e|es|ed|ing)|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|higher|dearer)$/iu;
// “Up to 20” and “close to 20” are hedges, not changes to 20.
const PREPOSITION =
	/(?<!(?:up|close)\s+)(?<!\p{L})(by|to)\s+(?:(?:up\s+to|close\s+to|less|more|fewer|greater|lower|higher|than|no|not|nearly|almost|about|around|roughly|approximately|some|over|under|below|above|at|least|most|just|well|as|much|a|an|the)\s+)*$/iu;

/** Reads the words before a number, back to where its clause begins. */
export function readChange(text: string, start: number): Change {
	const clause =
		text
			.slice(0, start)
			.split(/[.!?;:]\s|\s[–—]\s|—/u)
			.at(-1) ?? "";
	const preposition = findPreposition(clause);
	const direction = findDirection(clause);
	return {
		...(preposition === undefined ? {} : { preposition }),
		...(direction === undefined ? {} : { direction }),
	};
}

function findPreposition(clause: string): "by" | "to" | undefined {
	const found = PREPOSITION.exec(clause)?.[1]?.toLowerCase();
	return found === "by" || found === "to" ? found : undefined;
}

function findDirection(clause: string): "down" | "up" | undefined {
	const words =
		clause.replace(/(?<!\p{L})up\s+to\s+$/iu, "").match(/\p{L}+/gu) ?? [];
	for (const word of words.reverse()) {
		if (DOWN.test(word)) return "down";
		if (UP.test(word)) return "up";
	}
	return undefined;
}
