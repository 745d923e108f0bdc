import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FigureTable } from "../../components/figures/figure-table.tsx";
import type { FigureEntry } from "../../lib/content/front-matter/article-schema.ts";
import { bind, figureEntry } from "../content/sample-article.ts";

function cellsOf(text: string, changes: Partial<FigureEntry>): string[] {
	const [bound] = bind(
		[`${text}.`],
		[figureEntry({ claim: text, ...changes })],
	).figures;
	if (bound === undefined) throw new Error("no figure was bound");
	const markup = renderToStaticMarkup(
		<FigureTable figure={bound.figure} lang="en" />,
	);
	return [...markup.matchAll(/<(?:th|td)[^>]*>([^<]*)/g)].map(
		([, words]) => words ?? "",
	);
}

it("gives every number that the picture draws, each with its hedge", () => {
	expect(
		cellsOf("Domestic chips held less than 15% of the market", {
			value: "less than 15%",
			comparison: { of: "100%" },
		}),
	).toEqual(["Value", "less than 15%", "Of", "100%"]);
	expect(
		cellsOf("Demand was cut by 70%", {
			value: "cut by 70%",
			comparison: { from: "100%", to: "30%" },
		}),
	).toEqual(["From", "100%", "Value", "30%"]);
});

it("gives no table where there is no picture", () => {
	expect(
		cellsOf("Domestic chips held 15% of the market", { value: "15%" }),
	).toEqual([]);
});
