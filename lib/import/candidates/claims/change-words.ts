// A language → the words by which its texts say that a number is how much something changed, or what it changed to.
import { inBlocks } from "../../../text/letter-blocks.ts";

export type ChangeWords = {
	/** Right before the number: "by", "down to". */
	readonly preposition: RegExp;
	/** Such words that tell nothing without a word of change: "to", "um", "de". */
	readonly needsChange: RegExp;
	/** Before the number, wherever in its clause; all matches are sought. What is `parted` is one with its particle behind alone. */
	readonly before: RegExp;
	/** Behind the number: "um 20 Prozent gestiegen", the word as group `change`, what stands between as `gap`, and "zu" as `particle`. */
	readonly behind?: RegExp;
	/** Right behind a share, whatever stands before it: "20% more". */
	readonly more: RegExp;
};

type Sources = { readonly [part in keyof ChangeWords]: string };

const ENGLISH: Sources = {
	preposition: "(?:(?:down|up|back)\\s+)?(?:by|to)\\s+$",
	needsChange: "^to\\s",
	before:
		"fell|fallen|falls?|dropped|drops?|declined|decreased|shrank|shrunk|cut|cuts|rose|risen|rises?|rise|grew|grown|grows?|increased?|skyrocketed|plunged|slumped|swelled|slipped|expanded|jumped|climbed|soared|surged|gained|raised|reduced?|lowered|slashed",
	more: "^\\s+(?<change>more|less|fewer)(?!\\p{L})",
};
const PARTICIPLES =
	"(?:an)?gestiegen|gesunken|gefallen|gewachsen|geschrumpft|zugelegt|zugenommen|abgenommen|zurückgegangen|eingebrochen|geklettert|gesprungen|gestürzt|gesenkt|erhöht|angehoben|gekürzt|verringert|vermindert|reduziert|verteuert|verbilligt|ausgebaut|aufgestockt";
const INFINITIVES =
	"(?:an)?steigen|sinken|fallen|wachsen|schrumpfen|zulegen|zunehmen|abnehmen|zurückgehen|klettern|senken|erhöhen|anheben|kürzen|verringern|reduzieren|aufstocken";
const GERMAN: Sources = {
	preposition:
		"(?:um|auf|(?<=(?:anstieg|zunahme|zuwachs|rückgang|steigerung|senkung|erhöhung|kürzung|abnahme|wachstum|plus|minus)\\s+)von)\\s+$",
	needsChange: "",
	before:
		"stieg(?:en|e)?|steig(?:t|en)|sank(?:en)?|sink(?:t|en)|fiel(?:en)?|fällt|fallen|wuchs(?:en)?|wächst|wachsen|schrumpf(?:t|te|ten|en)|kletter(?:t|te|ten|n)|sprang(?:en)?|stürz(?:t|te|ten)|senk(?:t|te|ten|en)|erhöh(?:t|te|ten|en)|kürz(?:t|te|ten|en)|verringer(?:t|te|ten|n)|reduzier(?:t|te|ten|en)|verteuer(?:t|te|ten|n)|verbillig(?:t|te|ten|en)|(?<parted>leg(?:t|te|ten|en)|n(?:ahm|ahmen|immt|ehmen)|g(?:ing|ingen|eht|ehen)|h(?:ob|oben|ebt|eben)|brach(?:en)?)|Anstieg|Zunahme|Zuwachs|Rückgang|Steigerung|Senkung|Erhöhung|Kürzung|Abnahme|Wachstum|Plus|Minus",
	behind: `^(?<gap>(?:\\s+(?:auf|um|von|im|in|am|pro|je|seit|gegenüber)\\s+[^,.;:!?]{1,50}?)?)\\s+(?<change>${PARTICIPLES}|${INFINITIVES}|teurer|billiger|günstiger|höher|niedriger|größer|kleiner|länger|kürzer|stärker|schwächer|schneller|langsamer|stieg(?:en|e)?|sank(?:en)?|fiel(?:en)?|wuchs(?:en)?|(?<particle>zu|ab|zurück|an|ein))(?!\\p{L})`,
	more: "^\\s+(?<change>mehr|weniger)(?!\\p{L})",
};
const FRENCH: Sources = {
	preposition: "(?:de|d['’]|à)\\s*$",
	needsChange: "",
	before:
		"(?:(?:a|ont|avait|avaient|est|sont)\\s+)?(?:augment|progress|mont|grimp|recul|baiss|diminu|chut|relev|abaiss|gonfl|retomb|pass(?=\\p{L}+[^,;:]*\\sà\\s*$))(?:e|ent|é|és|ée|ées|ait|aient|era|eront|er|erait)|(?:(?:a|ont)\\s+)?(?:bond|rédui|ralenti|rebond|grandi)(?:t|i|is|it|issent|sent|te|ts)?|(?:(?:a|ont|est|sont)\\s+)?porté(?:e?s?)(?=[^,;:]*\\sà\\s*$)|(?:en\\s+)?(?:hausse|baisse|augmentation|diminution|chute|progression|croissance|réduction)|(?:en\\s+)?(?:recul|bond|repli)",
	more: "^\\s+(?<change>de\\s+(?:plus|moins))(?!\\p{L})",
};

const made = new Map<Sources, ChangeWords>();

/** Compiled once; English for all languages but German and French. */
export function changeWords(lang: string): ChangeWords {
	const sources = /^de(?:-|$)/i.test(lang)
		? GERMAN
		: /^fr(?:-|$)/i.test(lang)
			? FRENCH
			: ENGLISH;
	const known = made.get(sources);
	if (known !== undefined) return known;
	const whole = (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`;
	const words = {
		preposition: compile(`(?<!\\p{L})${sources.preposition}`, "iu"),
		needsChange: compile(sources.needsChange, "iu"),
		more: compile(sources.more, "u"),
		before: compile(whole(sources.before), "giu"),
		...(sources.behind !== undefined && {
			behind: compile(sources.behind, "u"),
		}),
	};
	made.set(sources, words);
	return words;
}

function compile(source: string, flags: string): RegExp {
	return new RegExp(inBlocks(source), flags);
}
