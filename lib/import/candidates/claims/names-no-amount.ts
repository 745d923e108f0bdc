// A number in its text → whether it only names, orders or times something: "Windows 11", "page 12", "twice a week".
import type { Quantity } from "../../../text/quantities/quantity.ts";

const NUMBERED =
	/(?<!\p{L})(?:chapter|pages?|section|article|figure|fig\.|table|version|volume|phase|room|gate|line|route|platform|track|number|part|level|grade|type|model|rule|clause|act|scene|episode|season|series|round|lap|stage|step|floor|flight|bus|tram|channel|studio|district|ward|zone|terminal|pier|update|unit|building|apartment|flat|suite|lot|item|option|category|class|tier|highway|motorway|psalm|paragraphs?|aged?|seite|artikel|absatz|kapitel|gleis|linie|nummer|paragraf|n°|numéro|chapitre|ligne|niveau|étage)\s+$/iu;
/** "0600 GMT", "at 6 CET". */
const HOUR_AFTER =
	/^\s?(?:GMT|UTC|BST|W?EST|CES?T|EES?T|MSK|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|JST|AES?T)(?!\p{L})/u;
const FREQUENCY =
	/^\s+(?:a|an|each|every|per|daily|weekly|monthly|yearly)(?!\p{L})/iu;
const SCORE_BEFORE =
	/(?<!\p{L})(?:won|lost|beat|beaten|drew|win|victory|draw|score|lead|led)\D{0,30}$|\d\s?[-–]\s?$/iu;
const SCORE_AFTER = /^\s?[-–]\s?\d/;
// A name: "Windows 11".
const NAME_BEFORE =
	/(?<!\p{L})(?!(?:In|On|At|By|Of|The|Its|Their|For|With|Among|All|And|But|Another|Only|Just|Of|To|From|Some|Then|When|After|Before|Since|Here|There|Where|His|Her|Our|My|These|Those|Every|Exactly|Precisely)\s)\p{Lu}[\p{L}\p{N}&'’-]*\s+$/u;

export type Beside = {
	/** Whether words of size stand beside the number: then it is an amount whatever stands before. */
	readonly isHedged: boolean;
	/** Whether a noun that it counts follows. */
	readonly counts: boolean;
};

/** Only plain counts can be names; money, shares and measures never are. */
export function namesNoAmount(
	text: string,
	{ start, end, unit, text: words }: Quantity,
	{ isHedged, counts }: Beside,
): boolean {
	const before = text.slice(Math.max(0, start - 60), start);
	const after = text.slice(end, end + 40);
	if (unit === "times")
		return /^(?:twice|thrice)$/i.test(words) && FREQUENCY.test(after);
	if (unit !== "count" || isHedged) return false;
	if (/^\d{1,4}$/.test(words) && HOUR_AFTER.test(after)) return true;
	// “À 18 heures” is no duration.
	if (
		/(?:[àÀ]|vers|dès)\s+$/u.test(before) &&
		/^\s+heures?(?!\p{L})/u.test(after)
	)
		return true;
	// “Maria Keller, 43, …” is her age.
	if (
		!counts &&
		/\p{Lu}\p{L}+,\s+$/u.test(before) &&
		/^\d{1,3}$/.test(words) &&
		/^,/.test(after)
	)
		return true;
	if (/^(?:one|zero)$/i.test(words) || NUMBERED.test(before)) return true;
	if (
		SCORE_BEFORE.test(before) &&
		(SCORE_AFTER.test(after) || /[-–]\s?$/.test(before))
	)
		return !counts || SCORE_AFTER.test(after);
	return /^\d/.test(words) && !counts && NAME_BEFORE.test(before);
}
