// The pieces on both sides of a place in a run → what it costs to end a sentence there and begin the next.

import { isEnglishWord, isSpokenName } from "../language/english-words.ts";
import type { DocumentNames } from "./document-names.ts";
import {
	isListedName,
	isPlace,
	isPlainName,
	withoutPossessive,
} from "./words/known-names.ts";
import {
	findStarter,
	opensFreely,
	type Starter,
} from "./words/sentence-starters.ts";
import {
	isPerson,
	isPluralSubject,
	isSubject,
} from "./words/sentence-subjects.ts";

export type Join = {
	readonly left: string;
	readonly right: string;
	/** The text right behind `right`. */
	readonly rest: string;
	readonly names: DocumentNames;
	/** Whether the word before `left` has a capital: "Greta" before "HolmTwo". */
	readonly followsName: boolean;
	/** Whether that word is a first name. */
	readonly followsFirstName: boolean;
};

const COST = {
	strong: 0.5,
	likely: 1,
	afterWord: 1.5,
	doubtful: 6,
	unlikely: 8,
} as const;
// The ends of names for things, not the beginning of a sentence: macOS, chatGPT, microSD.
const ENDS_OF_NAMES =
	/^(?:OS|GPT|LED|OLED|LCD|SD|USB|HDMI|DB|SQL|ID|IDs|UI|ML|RNA|DNA|TV|VR|AR|PC|FM|SE|XL|JS|PHP|CSS|NET|API|SDK|VPN)$/;
const BEFORE_TO =
	/^(?:reply|send|mail|link|scroll|move|line|jump|back|go|how|apply|append|convert|navigate|redirect|map|point|write|copy|log|due|add|ship|bill|up|in|on|set|tie|lead)To$/;

/** Small before a sentence starter or behind a word in small letters, large inside what may be a name: "Door" and "Dash". */
export function costOfJoin(join: Join): number {
	const { left, right, rest } = join;
	if (/^\p{Ll}/u.test(right))
		return isListedName(right) ? COST.afterWord : COST.unlikely;
	const starter = findStarter(right, rest);
	if (starter === "strong") return COST.strong;
	if (/^\p{Ll}/u.test(left)) return costAfterWord(join, starter);
	if (isPlainName(right)) return COST.afterWord;
	return isLikelyAfterName(join, starter) ? COST.likely : COST.unlikely;
}

function isLikelyAfterName(join: Join, starter: Starter): boolean {
	const { left, right, rest, followsName, followsFirstName } = join;
	const isAnchored = isPlace(left) || followsFirstName;
	const isFirm = isAnchored || isPlainName(left) || isCamelName(join);
	// Not "Linked" + "In the", which would be a name.
	const isProper =
		isFirm ||
		followsName ||
		isSpokenName(withoutPossessive(left)) ||
		!isEnglishWord(withoutPossessive(left).toLowerCase());
	return (
		(starter === "opener" && isProper) ||
		(starter === "weak" && isFirm && opensFreely(right, rest)) ||
		(isFirm && isPerson(right, rest)) ||
		(isAnchored && isSubject(right, rest)) ||
		(isProper && isPluralSubject(right, rest, isAnchored ? 4 : 6))
	);
}

function costAfterWord({ left, right, rest }: Join, starter: Starter): number {
	if (ENDS_OF_NAMES.test(right)) return COST.unlikely;
	if (starter === "opener") return COST.likely;
	if (starter === "weak")
		return opensFreely(right, rest) && !BEFORE_TO.test(left + right)
			? COST.likely
			: COST.doubtful;
	return COST.afterWord;
}

function isCamelName({ left, names }: Join): boolean {
	return /\p{Ll}\p{Lu}/u.test(left) || names.countOf(left) > 1;
}
