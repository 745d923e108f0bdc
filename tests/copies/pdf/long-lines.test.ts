// What has no spaces stays in its column on paper: lines of code, names in the text, addresses; and keeps all its letters.
import { beforeAll, describe, expect, it } from "vitest";
import { articleWith } from "../copied-article.ts";
import { type ReadPdf, readPdf } from "../read-pdf.ts";
import { pdfOf, sharedTypesetter } from "./printed.ts";

const CODE = [
	"function theNameOfThisFunctionIsLongerThanALineOfTheColumn(withAnArgument, andAnotherOne) {",
	"\treturn withAnArgument + andAnotherOne;",
	"",
	`    const digest = "${"0123456789abcdef".repeat(12)}";`,
	"}",
];
const NAME = `first.second_third.${"aPartOfAName_".repeat(6)}(andAnArgument,andAnother)`;
const WORD = `nameWithoutAnySign${"OfManyParts".repeat(7)}`;
const URL = `https://example.org/reports/${"a-long-path/".repeat(7)}${"0123456789abcdef".repeat(4)}?year=2026`;
const NOTED = `https://example.org/${"ledger/of/the/harbour/".repeat(9)}end`;

const BODY = `A lead.

${"The text before it fills a line or two of the column. ".repeat(3)}

\`\`\`
${CODE.join("\n")}
\`\`\`

The name \`${NAME}\` and \`${WORD}\` are told, and so is <${URL}>, in one sentence; [a note](${NOTED}) has another.

${"They are all alike, and they end here. ".repeat(60)}`;

/** Points from the edges of the paper: 16 mm, and half of what is between the columns. */
const MARGIN = (16 * 72) / 25.4;
const HALF_GUTTER = 11;
/** By which signs at the end of a line hang over it. */
const OVERHANG = 3;
const WIDTHS = { a4: 595.28, "us-letter": 612 } as const;

const lettersOf = (text: string) => text.replace(/[\s\u00ad]/g, "");

beforeAll(async () => {
	await sharedTypesetter();
}, 60_000);

describe.each(["a4", "us-letter"] as const)("on %s", (paper) => {
	let pdf: ReadPdf;
	beforeAll(async () => {
		pdf = await readPdf(await pdfOf(articleWith(BODY), paper));
	}, 60_000);

	it("a long line of code, a long name and a long address stay in their column", () => {
		const middle = WIDTHS[paper] / 2;
		const { start, end } = columnsOf(pdf);
		const pageEdge = WIDTHS[paper] - MARGIN;
		const over = pdf.pieces.filter(({ x, y, width, isArtifact }) => {
			// Such as the hyphens in the corner, which nobody sees.
			if (isArtifact) return false;
			const isInLeft = x < middle && y > end && y < start;
			const right = isInLeft ? middle - HALF_GUTTER : pageEdge;
			return x < MARGIN - 1 || x + width > right + OVERHANG;
		});
		expect(over).toEqual([]);
	});

	it("every letter of them is there, in order, and no hyphen where there was none", () => {
		const letters = lettersOf(pdf.text);
		for (const line of CODE) expect(letters).toContain(lettersOf(line));
		expect(letters).toContain(lettersOf(NAME));
		expect(letters).toContain(URL);
		expect(letters).toContain(NOTED);
		expect(letters.replaceAll("-", "")).toContain(WORD);
	});

	it("code keeps its indents, by the spaces and tabs of each line", () => {
		const startOf = (text: string) =>
			pdf.pieces.find((piece) => piece.text.startsWith(text))?.x ?? 0;
		const edge = startOf("function");
		expect(startOf("return")).toBeGreaterThan(edge + 5);
		expect(startOf("const digest")).toBeCloseTo(startOf("return"), 1);
		expect(startOf("}")).toBeCloseTo(edge, 1);
	});
});

/** The heights between which the columns stand, which are all on the first page. */
function columnsOf({ pieces }: ReadPdf) {
	const [first] = pieces.filter(({ text }) => text.startsWith("The text"));
	const [below] = pieces.filter(({ text }) => text === "What this rests on");
	return { start: (first?.y ?? 0) + 1, end: below?.y ?? 0 };
}
