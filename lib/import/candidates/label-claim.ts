// A numeric claim and the words that make it → a label in the sentence's own words.
import { cutAtWord } from "../../text/cut-at-word.ts";
import type { ChosenClaim } from "./claims/choose-claim.ts";
import type { NumericClaim } from "./claims/numeric-claim.ts";
import { type LabelWords, labelWords } from "./label-words.ts";

const LONGEST = 110;
const LEADS =
	/^(?:(?:and|but|while|whereas|although|though|yet|so|also|however|still|in fact|then)(?:,?\s+|$)|(?:currently|presently|today|now|meanwhile|additionally|furthermore|moreover|nevertheless|overall|already|as a result|in addition|for example),\s+)+/iu;
// “… indicates that domestic chips hold”: the claim is what follows.
const TOLD =
	/^(?:\S+\s+){1,9}(?:indicates?|indicated|shows?|showed|suggests?|suggested|predicts?|predicted|says?|said|estimates?|estimated|reports?|reported|found|finds|warns?|warned)\s+that\s+/iu;
// “Chip prices have skyrocketed to”, before a number that has nothing behind it.
const LEFT_OPEN =
	/(?<=\S+\s+\S+)(?:\s+(?:has|have|had|is|are|was|were))?\s+(?:\p{Ll}+ed|rose|risen|fell|fallen|grew|grown|sank|sunk|shrank|stood|stands?|went|gone|came|come|jumped|cost)\s+(?:to|by|at|from)$/u;
/** "Rents rose by 5% to". */
const DANGLING = /(?<=\d\S*)\s+(?:to|from)$/u;
// “These giants’ pivot signifies that …” tells of something else.
const SIGNIFIES =
	/\s+(?:signif(?:y|ies|ied)|indicates?|indicated|shows?|showed|suggests?|suggested|means?|meant|implies|implied)\s+that\s.*$/u;

// Who says so is the source's to tell.
const TAG =
	/,\s+(?:[^,]{1,40}\s+(?:says?|said|reports?|reported|think|believe|reckon|warn|estimates?|shows?|showed|suggests?|suggested)|(?:says|said)\s+[^,]{1,40})\s*$/u;

function closeEnd(before: string, foreign: LabelWords | undefined): string {
	return foreign === undefined
		? before.replace(LEFT_OPEN, "").replace(DANGLING, "")
		: before.replace(foreign.leftOpen, "");
}

/**
 * The claim without its number: "Domestic AI chips held … of the market". What is counted stays: "Domestic chip companies have
 * joined". Long, because a label of a few words would be called by many sentences.
 */
export function labelClaim(
	text: string,
	{ core, numbers, hedges }: NumericClaim,
	{ span }: ChosenClaim,
	lang: string,
): string {
	const foreign = labelWords(lang);
	const leadIn = text
		.slice(span.start, core.start)
		.replace(LEADS, "")
		.replace(TOLD, "");
	const before = (
		foreign?.lead === undefined ? leadIn : leadIn.replace(foreign.lead, "")
	).trim();
	// "100 or so boats": the words of size go with the number.
	const ends = [...numbers, ...hedges]
		.filter(({ end }) => end <= core.end)
		.map(({ end }) => end);
	const after = text.slice(Math.max(core.start, ...ends), span.end).trim();
	const behind = foreign === undefined ? after : after.replace(foreign.tag, "");
	const isMiddle = before !== "" && behind !== "" && !/^[,.]/.test(behind);
	const words = [
		behind === "" ? closeEnd(before, foreign) : before,
		behind.replace(SIGNIFIES, ""),
	]
		.filter((part) => part !== "")
		.join(isMiddle ? " … " : " ");
	const plain = words
		.replace(/\s+/g, " ")
		.replace(TAG, "")
		.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, "")
		.replace(/\s+,/g, ",");
	const label = cutAtWord(
		plain === ""
			? text.slice(span.start, span.end).replace(/\s+/g, " ")
			: plain,
		LONGEST,
	);
	return label.charAt(0).toUpperCase() + label.slice(1);
}
