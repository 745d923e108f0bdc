// A text in another language than English → the places where a sentence has its full stop, but not the space behind it.
type Cut = {
	readonly at: number;
	readonly insert: string;
	readonly reason: string;
};

// A word in small letters, a stop, and a capital that goes on in small ones: neither "z.B." nor "U.S.A" is that.
const PLACE =
	/(?<![\p{L}\p{M}\p{N}.@/_-])(?<left>\p{Ll}[\p{Ll}\p{M}]{2,}|\d{1,3}(?:[.,]\d+)?\s?%|\p{Lu}\p{Ll}[\p{Ll}\p{M}]{2,})(?<mark>(?:[.…]{1,3}|[ \u00a0\u202f]?[!?]{1,3})[»”"’)]?)(?=(?<open>[«„“¿¡]?)(?<right>\p{Lu}(?:[\p{Ll}\p{M}'’]*)(?![\p{L}\p{N}_@(])))/gu;
const NAME_ENDINGS =
	/^(?:Com|Org|Net|Io|Js|Ai|Co|Tv|Dev|App|Exe|Py|Md|Pdf|Html|De|Fr|Es|It|Ru|At|Ch)$/u;
/** German writes all nouns with a capital; before one of these the noun is a sentence's last. */
const GERMAN_STARTER =
	/^(?:Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|In|Im|Am|An|Auf|Bei|Mit|Nach|Vor|Zu|Von|Für|Doch|Aber|Und|Auch|So|Wer|Was|Wie|Wenn|Dann|Da|Dort|Hier|Nun|Seit|Als|Zum|Zur|Dabei|Damit|Dafür|Diese|Dieser|Dieses|Sein|Seine|Ihr|Ihre|Viele|Einige|Alle|Kein|Keine|Noch|Schon|Nur|Man|Jetzt|Heute|Gestern)$/u;
const WORD_REACH = 120;
const FEWEST_WORDS = 3;

/** Finds them in order. Only the space is inserted; what lost its full stop too is for English alone, whose words are known. */
export function findForeignCuts(
	text: string,
	lang: string,
	isProtected: (start: number, end: number) => boolean,
): Cut[] {
	return [...text.matchAll(PLACE)].flatMap((match) => {
		const { left = "", mark = "", open = "", right = "" } = match.groups ?? {};
		const at = match.index + left.length + mark.length;
		const end = at + open.length + right.length;
		const before = text.slice(Math.max(0, match.index - WORD_REACH), at);
		const line = before.slice(before.lastIndexOf("\n") + 1);
		const isInside =
			(line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS &&
			/^,?\s+[\p{L}\p{N}«„“"(]/u.test(text.slice(end, end + 10));
		// A straight mark before a capital may open a quotation as well as close one.
		if (!isInside || mark.endsWith('"') || isProtected(match.index, end))
			return [];
		if (open === "" && NAME_ENDINGS.test(right)) return [];
		// “Fondation.Carmignac” may be a name; “Wirklich?Ja” is none.
		const isName = /^\p{Lu}/u.test(left) && mark === "." && open === "";
		const isGerman = /^de\b/u.test(lang) && GERMAN_STARTER.test(right);
		if (isName && !isGerman) return [];
		return [
			{
				at,
				insert: " ",
				reason: `“${left}${mark}${open}${right}” is two sentences run together: the space is missing before “${open}${right}”.`,
			},
		];
	});
}
