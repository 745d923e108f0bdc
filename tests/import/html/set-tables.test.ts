// Tables of word processors and pages, as markdown has them.
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../lib/import/html/extract-article.ts";
import { importText } from "../read-case.ts";

const row = (...cells: string[]) => `<tr>${cells.join("")}</tr>`;
const td = (words: string) => `<td><p>${words}</p></td>`;
const table = (...rows: string[]) =>
	`<p>The trust keeps the books.</p><table>${rows.join("")}</table>`;
const linesOf = (html: string) =>
	extractArticle(html)
		.markdown.split("\n")
		.filter((line) => line !== "")
		.map((line) => line.replace(/ +/g, " ").replace(/-+/g, "-"))
		.slice(1);

describe("the first row of a table without a head", () => {
	it("becomes its head where it alone is bold", () => {
		expect(
			linesOf(
				table(
					row(td("<b>Boat</b>"), td("<b>Home</b>")),
					row(td("Anna"), td("Ness")),
				),
			),
		).toEqual(["| Boat | Home |", "| - | - |", "| Anna | Ness |"]);
	});

	it("becomes its head where it has no number, and the rows below have", () => {
		expect(
			linesOf(
				table(
					row(td("Boat"), td("Trips")),
					row(td("Anna"), td("120")),
					row(td("Bertha"), td("98 %")),
				),
			),
		).toEqual([
			"| Boat | Trips |",
			"| - | - |",
			"| Anna | 120 |",
			"| Bertha | 98 % |",
		]);
	});

	it("stays a row, below a head without words that an editor is asked about", async () => {
		const html = table(row(td("Anna"), td("120")), row(td("Bertha"), td("98")));
		expect(linesOf(html)).toEqual([
			"| | |",
			"| - | - |",
			"| Anna | 120 |",
			"| Bertha | 98 |",
		]);
		const { report } = await importText(html, "books.html");
		expect(report.doubts.map(({ question }) => question)).toContain(
			"the table has no head; write into its first line what its columns hold",
		);
	});

	it("stays a row where its first cell heads it as the others’ do", () => {
		expect(
			linesOf(
				table(
					row("<th>Anna</th>", td("120")),
					row("<th>Bertha</th>", td("98")),
				),
			),
		).toEqual(["| | |", "| - | - |", "| Anna | 120 |", "| Bertha | 98 |"]);
	});

	it("stands above the table where it is one wide cell", () => {
		expect(
			linesOf(
				table(
					row('<td colspan="2"><p>Trips of a year</p></td>'),
					row(td("<b>Boat</b>"), td("<b>Trips</b>")),
					row(td("Anna"), td("120")),
				),
			),
		).toEqual([
			"Trips of a year",
			"| Boat | Trips |",
			"| - | - |",
			"| Anna | 120 |",
		]);
	});
});

describe("a cell", () => {
	it("keeps the words of its paragraphs apart", () => {
		expect(
			linesOf(
				table(
					row("<th>Boat</th>", "<th>Crew</th>"),
					row(td("Anna<br>of Ness"), "<td><p>nine</p><p>of them</p></td>"),
				),
			),
		).toEqual([
			"| Boat | Crew |",
			"| - | - |",
			"| Anna of Ness | nine of them |",
		]);
	});
});

describe("a table that only sets a page", () => {
	it("is unwrapped where it has one column, or holds another table", () => {
		expect(
			linesOf(
				table(
					row("<td><h2>Boats</h2><p>Anna is old.</p></td>"),
					row(
						`<td><table>${row(td("Bertha is new."))}${row(td("Clara is gone."))}</table></td>`,
					),
				),
			),
		).toEqual(["## Boats", "Anna is old.", "Bertha is new.", "Clara is gone."]);
	});
});
