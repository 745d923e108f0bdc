// A candidate's words → the id that it gets.
import { withoutDroppedWords } from "../../text/reading-mode-words.ts";
import { slugify } from "../../text/slug.ts";

const WORDS = 6;
const EMPTY_WORDS =
	/^(?:an?|the|of|in|on|at|by|for|to|from|with|and|or|is|are|was|were|has|have|had|be|been|it|its|that|this|there|as|than)$/;

/** "Domestic AI chips held … of the market" → "domestic-ai-chips-held-market", then "-2"; adds it to `taken`. `fallback` is for texts without Latin letters. */
export function nameCandidate(
	text: string,
	fallback: string,
	taken: Set<string>,
): string {
	const words = withoutDroppedWords(slugify(text))
		.split("-")
		.filter((word) => word !== "" && !EMPTY_WORDS.test(word))
		.slice(0, WORDS);
	const name = words.join("-") || fallback;
	let id = name;
	for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
	taken.add(id);
	return id;
}
