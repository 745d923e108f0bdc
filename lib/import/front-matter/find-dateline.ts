// The first paragraph → the dateline that it opens with.

/** "SHENZHEN, China, Feb. 15 (Reuters) — " and the like: a place in capitals, perhaps a day and an agency, a dash. */
const DATELINE =
	/^(?<place>\p{Lu}[\p{Lu}'’.-]+(?:[ ,]+(?:\p{Lu}[\p{L}'’.-]*))*)(?:,?\s+(?<day>\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}\.?\s+\p{Lu}\p{Ll}{2,8}\.?(?:\s+\d{4})?))?(?:,?\s*[(/](?<agency>[\p{L} .]{2,30})[)/])?\s*(?:[–—]|--?)\s+(?=\S)/u;

export type Dateline = {
	/** All of it, without the dash: "SHENZHEN, China, Feb. 15 (Reuters)". */
	readonly text: string;
	/** The words that name a day, if any. */
	readonly day?: string;
};

/** A dateline stays in the text, where readers look for it; what it says is for the front matter. */
export function findDateline(paragraph: string): Dateline | undefined {
	const match = DATELINE.exec(paragraph.slice(0, 160));
	if (match?.groups === undefined) return undefined;
	const { place = "", day, agency } = match.groups;
	// A shouted first word before a dash is no place: it takes a day, an agency or a whole word in capitals.
	const isShouted = /^\p{Lu}{3,}/u.test(place);
	if (!isShouted && agency === undefined) return undefined;
	return {
		text: match[0].replace(/\s*[–—-]+\s*$/u, ""),
		...(day !== undefined && { day }),
	};
}
