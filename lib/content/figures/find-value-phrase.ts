// A figure's number in the body → the words of the claim that carry it, hedges included.
import type { TextSpan } from "../../model/article.ts";
import type { Hedge } from "../../text/hedge.ts";
import type { BoundValue } from "./bound-value.ts";

const PARTICLES = /(?<!\p{L})(?:(?:down|up|back)\s+)?(?:to|by)\s+$/iu;
const WORDS_TO_VERB = 4;
const WORDS_TO_TIME = 3;

/**
 * "less than 15%", "could reach 35% by 2025", "by 70%", "down to a tenth". A "could" far from its number would underline half a
 * sentence, so it stays out beyond four words; so does a date beyond three.
 */
export function findValuePhrase({
	block,
	at,
	claimed,
	hedges,
}: BoundValue): TextSpan {
	const { text } = block;
	let start = Math.min(...claimed.map((number) => number.start));
	let end = Math.max(...claimed.map((number) => number.end));
	const inClaim = hedges.filter(
		(hedge) => hedge.start >= at.start && hedge.end <= at.end,
	);
	for (const hedge of inClaim.filter(isOfSize)) {
		start = Math.min(start, hedge.start);
		end = Math.max(end, hedge.end);
	}
	const particles =
		PARTICLES.exec(text.slice(at.start, start))?.[0].length ?? 0;
	start -= particles;
	for (const hedge of inClaim.filter((one) => !isOfSize(one))) {
		const reach = hedge.kind === "possible" ? WORDS_TO_VERB : WORDS_TO_TIME;
		const isNear = (between: string) =>
			between.split(/\s+/).filter(Boolean).length <= reach;
		if (hedge.end <= start && isNear(text.slice(hedge.end, start)))
			start = hedge.start;
		else if (
			hedge.kind === "by-time" &&
			hedge.start >= end &&
			isNear(text.slice(end, hedge.start))
		)
			end = hedge.end;
	}
	return { block: at.block, start, end };
}

function isOfSize({ kind }: Hedge): boolean {
	return kind !== "possible" && kind !== "by-time";
}
