// A text → the same text without typographic differences, and the way back: for comparing words verbatim. Case stays.

/** For each UTF-16 unit of `folded`, where in the original the character behind it starts and ends. */
export type FoldedText = {
	readonly folded: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
};

const ZERO_WIDTH =
	"\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const HIDDEN = `[${ZERO_WIDTH}]*`;
// Letters of one Korean syllable: normalisation joins them.
const HANGUL = `[\\u1100-\\u115f\\ua960-\\ua97c]${HIDDEN}[\\u1160-\\u11a7\\ud7b0-\\ud7c6](?:${HIDDEN}[\\u11a8-\\u11ff\\ud7cb-\\ud7fb])?|[\\uac00-\\ud7a3]${HIDDEN}[\\u11a8-\\u11c2]`;

// The smallest stretches that normalisation to NFC never reaches across; a zero-width character may stand inside.
const CLUSTER = new RegExp(
	`(?:${HANGUL}|\\P{M})(?:${HIDDEN}\\p{M})*|\\p{M}+`,
	"uy",
);
const ZERO_WIDTHS = new RegExp(`[${ZERO_WIDTH}]`, "gu");

// ASCII characters that fold to themselves, whatever stands before them, and single spaces between them; nothing behind joins the last.
const PLAIN = /(?:[!-,.-_a-~]+(?: (?=[!-,.-_a-~]))?)+(?!\P{ASCII})/uy;

const FOLDS: Readonly<Record<string, string>> = {
	...foldAll("‘’‚‛′ʼ´`‹›＇", "'"),
	...foldAll("“”„‟″«»＂〝〞〟", '"'),
	...foldAll("‐‑‒–—―−⁃﹘﹣－⸺⸻", "-"),
	"…": "...",
	ﬀ: "ff",
	ﬁ: "fi",
	ﬂ: "fl",
	ﬃ: "ffi",
	ﬄ: "ffl",
	ﬅ: "st",
	ﬆ: "st",
	"％": "%",
};

/**
 * Folds curly and straight quotes, all dashes and hyphens, white space (runs of it, and any beside a dash), ellipses,
 * ligatures and zero-width characters, and composes accents (NFC): “a — b…” and "a--b..." fold to the same.
 */
export function foldTypography(text: string): FoldedText {
	let folded = "";
	const starts: number[] = [];
	const ends: number[] = [];
	const push = (unit: string, start: number, end: number) => {
		folded += unit;
		starts.push(start);
		ends.push(end);
	};
	const drop = () => {
		folded = folded.slice(0, -1);
		starts.pop();
		ends.pop();
	};
	for (let start = 0, end = 0; start < text.length; start = end) {
		// Most of most texts, and nothing to fold: as short as it can be.
		PLAIN.lastIndex = start;
		if (PLAIN.test(text)) {
			end = PLAIN.lastIndex;
			folded += text.slice(start, end);
			for (let at = start; at < end; at += 1) {
				starts.push(at);
				ends.push(at + 1);
			}
			continue;
		}
		end = endOfCluster(text, start);
		for (const unit of foldCluster(text, start, end)) {
			const last = folded.at(-1);
			const isDash = unit === "-";
			if (unit === " " && last === "-") continue;
			if (isDash && last === " ") drop();
			if ((isDash || unit === " ") && folded.at(-1) === unit)
				ends[ends.length - 1] = end;
			else push(unit, start, end);
		}
	}
	return { folded, starts, ends };
}

/** The original's offsets for `start` to `end` of the folded text, end exclusive and not before start. */
export function unfoldSpan(
	{ starts, ends }: FoldedText,
	start: number,
	end: number,
): { readonly start: number; readonly end: number } {
	const from = starts[start] ?? ends.at(-1) ?? 0;
	return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}

/** Most characters are of ASCII, and then so is the next: nothing joins those. */
function endOfCluster(text: string, start: number): number {
	if (isAscii(text, start) && isAscii(text, start + 1)) return start + 1;
	CLUSTER.lastIndex = start;
	return CLUSTER.exec(text) === null ? start + 1 : CLUSTER.lastIndex;
}

/** The end of a text is as good. */
function isAscii(text: string, at: number): boolean {
	return at >= text.length || text.charCodeAt(at) < 0x80;
}

function foldCluster(
	text: string,
	start: number,
	end: number,
): Iterable<string> {
	const cluster = text.slice(start, end);
	if (end - start === 1 && isAscii(text, start))
		return cluster <= " " && /\s/.test(cluster)
			? " "
			: (FOLDS[cluster] ?? cluster);
	const composed = cluster.replace(ZERO_WIDTHS, "").normalize("NFC");
	const folded = composed
		.split("")
		.map((unit) => (/\s/.test(unit) ? " " : (FOLDS[unit] ?? unit)))
		.join("");
	// Again, because an accent may now meet the last letter of a ligature.
	return folded.normalize("NFC").split("");
}

function foldAll(characters: string, to: string): Record<string, string> {
	return Object.fromEntries([...characters].map((from) => [from, to]));
}
