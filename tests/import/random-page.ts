// Random pages of HTML: every element that may hold words, in places where it is allowed and where it isn't. No word stands twice.
import fc from "fast-check";

/** A tag with what is in it; a text is a number of words. */
type Piece = number | { readonly tag: string; readonly inner: Piece[] };

const BLOCKS = [
	..."p div section blockquote ul ol li dl dt dd h2 h3 pre aside details".split(
		" ",
	),
	..."summary table tr td th caption figure figcaption address center".split(
		" ",
	),
];
const INLINES =
	"em strong b i a code span sup sub q abbr small del mark u kbd label".split(
		" ",
	);
const VOID = ["br", "hr", "img"];

const piece = fc.letrec<{ block: Piece; inline: Piece; text: Piece }>(
	(tie) => ({
		text: fc.integer({ min: 1, max: 12 }),
		inline: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			tie("text"),
			fc.record({
				tag: fc.constantFrom(...INLINES),
				inner: fc.array(tie("inline"), { minLength: 1, maxLength: 2 }),
			}),
			fc.record({
				tag: fc.constantFrom(...VOID),
				inner: fc.constant<Piece[]>([]),
			}),
		),
		block: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.record({
				tag: fc.constantFrom(...BLOCKS),
				inner: fc.array(tie("inline"), { minLength: 1, maxLength: 3 }),
			}),
			fc.record({
				tag: fc.constantFrom(...BLOCKS),
				inner: fc.array(fc.oneof(tie("block"), tie("inline")), {
					minLength: 1,
					maxLength: 4,
				}),
			}),
		),
	}),
);

const PROSE: Piece = { tag: "p", inner: [30] };

/** A page with a headline, some prose and anything between; `words` are all that it shows, in order. */
export const randomPage = fc
	.array(piece.block, { minLength: 1, maxLength: 5 })
	.map((blocks) => {
		const words: string[] = [];
		const render = (one: Piece): string => {
			if (typeof one === "number") {
				const first = words.length;
				for (let at = 0; at < one; at += 1) words.push(wordOf(words.length));
				return sentence(words.slice(first));
			}
			const { tag, inner } = one;
			if (tag === "img") return '<img src="a.png" alt="">';
			if (VOID.includes(tag)) return `<${tag}>`;
			const address = tag === "a" ? ' href="https://example.org/a"' : "";
			return `<${tag}${address}>${inner.map(render).join(" ")}</${tag}>`;
		};
		const title = render({ tag: "h1", inner: [5] });
		const body = [PROSE, ...blocks, PROSE].map(render).join("\n");
		const html = `<!doctype html><html lang="en"><head><title>Page</title></head><body><article>${title}${body}</article></body></html>`;
		return { html, words };
	});

const SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo zu".split(" ");

/** Three syllables, another for each number below 3,375. */
function wordOf(number: number): string {
	const count = SYLLABLES.length;
	return [number / count / count, number / count, number]
		.map((part) => SYLLABLES[Math.floor(part) % count] ?? "")
		.join("");
}

function sentence(words: readonly string[]): string {
	const text = words.join(" ");
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
