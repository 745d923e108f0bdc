import { expect, it } from "vitest";
import { renderHtml } from "../../../lib/export/render-html.ts";
import { stripReactMarks } from "../../../lib/export/strip/strip-react-marks.ts";
import { finishedPage } from "../finished-page.ts";

function strip(body: string, head = ""): string {
	const page = finishedPage(body, { head });
	stripReactMarks(page);
	return renderHtml(page.tree);
}

it("joins words that React parted by comments", () => {
	expect(strip("<p>35<!-- -->%</p><!--$--><!--/$-->")).toContain(
		"<body><p>35%</p></body>",
	);
});

it("removes the empty box that React fills later", () => {
	expect(strip('<div hidden=""><!--$--><!--/$--></div>')).toContain(
		"<body></body>",
	);
});

it("leaves a hidden box with words in it for the rule that complains of it", () => {
	expect(strip('<div hidden id="S:0"><p>Late</p></div>')).toContain("Late");
});

it("removes what React notes on style elements", () => {
	const style = '<style data-precedence="next" data-href="/a.css">p{}</style>';
	expect(strip("", style)).toContain("<style>p{}</style>");
});
