// Random texts of the kinds that come in: prose with every fault that the importer knows, and signs that mean something to markdown.
import fc from "fast-check";

const WORDS = [
	"harbour",
	"bridge",
	"The",
	"mayor",
	"tram",
	"Ørsted",
	"naïve",
	"OpenAI",
	"iPhone",
	"3.5%",
	"$40,000",
	"2026",
	"U.S.",
	"and",
	"of",
	"port",
	"город",
	"港口",
	"جسر",
	"1984.",
	"well-known",
	"monopoliesInsiders",
	"x_y",
	"a*b",
	"<b>",
	"</b>",
	"&amp;",
	"[see](there)",
	"[1]",
	"`code`",
	"~~old~~",
	"\\*",
	"https://example.org/a_b",
	"👩‍🚒",
	"№5",
	"*",
	"_",
	"<",
	"&",
	"|",
	"#",
	"---",
	"![x](y)",
	"<script>alert(1)</script>",
	"Ã©",
	"â€™",
	"É…",
	"win-\nter",
	"so\u00adft",
	"no\u00a0break",
	"zero\u200bwidth",
];
const LINES = [
	"Advertisement",
	"Read more: Ten mills",
	"Share this article",
	"Related articles",
	"Comments",
	"By Jane Doe",
	"2 March 2026",
	"02/03/2026",
	"Photo: Jane Doe",
	"- steel",
	"* copper",
	"• tin",
	"1. one",
	"2. two",
	"3) three",
	"> quoted",
	">50%",
	"# Title",
	"## Heading",
	"====",
	"---",
	"***",
	"```",
	"~~~",
	"| a | b |",
	"|---|---|",
	"    set in",
	"\tset in",
	"title: x",
	"What comes next",
	"[ref]: https://example.org",
	"[^1]: note",
	"<div>",
	"</div>",
	"<!-- note -->",
	"+",
	"-",
	"1)",
	"OSLO, Feb. 15 (NTB) — Word.",
];
const BREAKS = [
	"\n",
	"\n\n",
	"\r\n",
	"\r",
	"\n\n\n",
	"\n  ",
	"\u2028",
	"\f",
	" \n",
	"\n\u3000",
];

const word = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...WORDS) },
	{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const sentence = fc
	.tuple(
		fc.array(word, { minLength: 1, maxLength: 14 }),
		fc.constantFrom(".", "", ",", "?", "。", ".”", "…"),
	)
	.map(([words, end]) => `${words.join(" ")}${end}`);
const line = fc.oneof(
	{ weight: 5, arbitrary: sentence },
	{ weight: 3, arbitrary: fc.constantFrom(...LINES) },
	{
		weight: 1,
		arbitrary: fc.constant(
			"The tram crosses the bridge again, and the mayor has said so in the port.",
		),
	},
);

/** What stands above an article on a page, in any order. */
const HEADS = [
	"LIVE",
	"News",
	"The Morning Ledger",
	"2026-03-02",
	"2026-03-02 • 2026-03-03",
	"2 March 2026 | 3 March 2026",
	"Monday, March 2, 2026",
	"Updated 3 March 2026",
	"Harbour bridge reopens",
	"Harbour bridge reopens after nine months of work",
	"and the trams cross it again",
	"By Jane Doe",
	"By Jane Doe | 2 March 2026",
	"by Jane Doe",
	"Nora Idris Energy correspondent",
	"Senior reporters",
];
const head = fc
	.array(fc.constantFrom(...HEADS), { minLength: 2, maxLength: 7 })
	.map((lines) => `${lines.join("\n")}\n`);

/** A text of up to a dozen lines, some below those of a page. */
export const dirtyText: fc.Arbitrary<string> = fc
	.tuple(
		fc.option(head, { freq: 3, nil: "" }),
		fc.array(fc.tuple(line, fc.constantFrom(...BREAKS)), {
			minLength: 1,
			maxLength: 12,
		}),
	)
	.map(([above, parts]) => above + parts.flat().join(""));
