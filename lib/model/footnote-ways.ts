// A footnote → the ways back to where it is called, told apart.
import { messagesFor } from "../messages/messages-for.ts";

export type FootnoteWay = {
	/** Id of the place in the text. */
	readonly mark: string;
	/** "In the text"; a letter where there are several. */
	readonly words: string;
	/** For those who don't see what stands beside it. */
	readonly name: string;
};

/** One for each mark. After a language's last letter, places are counted. */
export function footnoteWays(
	number: number,
	marks: readonly string[],
	lang: string,
): FootnoteWay[] {
	const say = messagesFor(lang);
	if (marks.length === 1)
		return marks.map((mark) => ({
			mark,
			words: say("figure.inText"),
			name: say("footnotes.back", { number }),
		}));
	const letters = [...say("footnotes.letters")];
	return marks.map((mark, index) => {
		const place = letters[index] ?? String(index + 1);
		const name = say("footnotes.backFrom", { number, place });
		return { mark, words: place, name };
	});
}
