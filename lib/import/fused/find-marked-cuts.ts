// A text → the places where a sentence has its full stop, its quotation mark, its digit, but not the space behind it.
import { isEnglishWord } from "../language/english-words.ts";
import { isListedName, isPlainName } from "./words/known-names.ts";
import { findStarter, opensFreely } from "./words/sentence-starters.ts";
import { isPluralSubject } from "./words/sentence-subjects.ts";

type Cut = {
	readonly at: number;
	readonly insert: string;
	readonly reason: string;
};

type Place = {
	readonly left: string;
	readonly mark: string;
	readonly right: string;
	readonly rest: string;
	readonly at: number;
	/** The line up to the place. */
	readonly line: string;
};

const PLACE =
	/(?<![\p{L}\p{M}\p{N}%])(?<left>[\p{L}\p{M}\p{N}%]+(?:['’]\p{L}+)?)(?<mark>[.!?…]+["”’)\]]*|["”)\]]{1,2}|(?<=[\p{N}%]))(?=(?<right>\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)?)(?![\p{L}\p{N}_@(]))/gu;
const ABBREVIATION =
	/^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Mt|No|Nos|vs|cf|Fig|Eq|Vol|Ch|Sec|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|al|Ph|\p{L}|[ap]m)$/iu;
const ENDINGS_OF_NAMES =
	/^(?:Com|Org|Net|Io|Js|Ai|Co|Tv|Dev|App|Exe|Py|Md|Pdf|Html)$/i;

// How far back to look: for words enough to see a sentence, for quotes to count them all.
const WORD_REACH = 120;
const QUOTE_REACH = 1000;

/** Finds them in order. `isProtected` tells of addresses, code and tags. */
export function findMarkedCuts(
	text: string,
	isProtected: (start: number, end: number) => boolean,
): Cut[] {
	return [...text.matchAll(PLACE)].flatMap((match) => {
		const { left = "", mark = "", right = "" } = match.groups ?? {};
		const at = match.index + left.length + mark.length;
		const end = at + right.length;
		const reach = mark.includes('"') ? QUOTE_REACH : WORD_REACH;
		const before = text.slice(Math.max(0, match.index - reach), at);
		const line = before.slice(before.lastIndexOf("\n") + 1);
		const place = {
			left,
			mark,
			right,
			rest: text.slice(end, end + 200),
			at,
			line,
		};
		const insert = findLost(place);
		if (insert === undefined || isProtected(match.index, end)) return [];
		const isInLonger =
			!/\d/.test(left) &&
			/[\p{L}\p{N}][.@/\\_-]$|[@/\\_#]$/u.test(
				text.slice(Math.max(0, match.index - 2), match.index),
			);
		// “e.g.The” and “a.b.C” belong to something longer, but “the U.S.The” doesn't.
		if (isInLonger && !endsInInitials(place)) return [];
		return [{ at, insert, reason: explain(place, insert) }];
	});
}

function findLost(place: Place): string | undefined {
	const { mark } = place;
	if (/^[.!?…]/.test(mark)) return isNewSentence(place) ? " " : undefined;
	if (mark === "") return startsAfterNumber(place) ? ". " : undefined;
	return isClosing(place) && opensSentence(place) ? ". " : undefined;
}

/** After a full stop a sentence begins with a word or a name; but “Node.Js”, “St.Louis” and “U.S.A” are none. */
function isNewSentence({ left, mark, right, rest, line }: Place): boolean {
	if (endsInInitials({ line, right, rest })) return hasWordsAround(line, rest);
	if (mark === "." && (ABBREVIATION.test(left) || ENDINGS_OF_NAMES.test(right)))
		return false;
	if (/^\.{2,}$|^…$/.test(mark) || !hasWordsAround(line, rest)) return false;
	if (mark.length > 1 && !isClosing({ mark, line })) return false;
	if (findStarter(right, rest) !== "none" || isPlainName(right)) return true;
	if (/^\p{Lu}/u.test(left) && !isListedName(left) && mark === ".")
		return false;
	return isWordOrName(right);
}

/** “In the U.S.The” */
function endsInInitials({
	line,
	right,
	rest,
}: Pick<Place, "line" | "right" | "rest">): boolean {
	const starter = findStarter(right, rest);
	return (
		/(?<![\p{L}.])(?:\p{Lu}\.){2,}$/u.test(line.slice(-12)) &&
		right.length > 1 &&
		(starter === "strong" ||
			starter === "opener" ||
			isPlainName(right) ||
			isPluralSubject(right, rest, 5))
	);
}

/** “2025The” and “15%Yet”, but not “7Up”, “24Seven” or “iPhone 15Pro”. */
function startsAfterNumber({ left, right, rest, line }: Place): boolean {
	if (!/^(?:\d[\d.,]*%?|%)$/.test(left) || !hasWordsAround(line, rest))
		return false;
	const starter = findStarter(right, rest);
	if (starter === "strong" || starter === "opener")
		return right.length > 1 || left.length === 4;
	return /^(?:19|20)\d\d$/.test(left) && opensAfterYear(right, rest);
}

/** Nothing is called "2021Water": behind a year any word that goes on in small letters begins a sentence, or a name does. */
function opensAfterYear(right: string, rest: string): boolean {
	return right.length > 1 && opensFreely(right, rest) && isWordOrName(right);
}

function opensSentence({ right, rest, line }: Place): boolean {
	const starter = findStarter(right, rest);
	return (
		(starter === "strong" || starter === "opener") && hasWordsAround(line, rest)
	);
}

/** A curly mark says which way it faces; of straight ones each second on the line closes. */
function isClosing({ mark, line }: Pick<Place, "mark" | "line">): boolean {
	if (!mark.includes('"')) return true;
	return (line.match(/"/g)?.length ?? 0) % 2 === 0;
}

function hasWordsAround(line: string, rest: string): boolean {
	const before = line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return before >= 3 && /^,?\s+["“‘'(]?[\p{L}\p{N}\p{Sc}]/u.test(rest);
}

function isWordOrName(word: string): boolean {
	const plain = word.replace(/['’]\p{L}+$/u, "");
	return (
		isPlainName(word) ||
		isListedName(plain) ||
		isEnglishWord(plain.toLowerCase()) ||
		/^\p{Lu}\p{Ll}{2,}$/u.test(plain)
	);
}

function explain({ left, mark, right }: Place, insert: string): string {
	const lost =
		insert === " " ? "the space is" : "the full stop and the space are";
	return `“${left}${mark}${right}” is two sentences run together: ${lost} missing before “${right}”.`;
}
