import { describe, expect, it } from "vitest";
import { bind, figureEntry } from "./sample-article.ts";

const body = [
	"By the text’s count that dependence was plain. Domestic AI chips held less than 15% of the market, it says, though not how the market was measured. In February 2025 CITIC Securities was forecasting that the share could reach 35% by 2025.",
	"Nearly twenty domestic chip companies, Haiguang and Moore Threads among them, had joined the ecosystem around it.",
	"Training a large model could cost millions of dollars a time, the text says; one Nvidia H100, a chip made for AI work, cost over $40,000.",
	"Better algorithms had cut its demand for computing by 70%, the text reports. It names no one as the source.",
	"The company says that its own chips can bring the cost of inference down to a tenth of what it was then.",
];

/** Each claim of the first article: value, unit, claim → the words marked, qualifier, amount. */
const claims = [
	[
		"less than 15%",
		"percent",
		"Domestic AI chips held less than 15% of the market",
		"less than 15%",
		"less than",
		"15%",
	],
	[
		"could reach 35%, by 2025",
		"percent",
		"CITIC Securities was forecasting that the share could reach 35% by 2025",
		"could reach 35% by 2025",
		"could reach, by 2025",
		"35%",
	],
	[
		"nearly 20",
		"companies",
		"Nearly twenty domestic chip companies",
		"Nearly twenty",
		"nearly",
		"20",
	],
	[
		"could cost millions of dollars",
		"USD",
		"Training a large model could cost millions of dollars a time",
		"could cost millions of dollars",
		"could cost",
		"millions of dollars",
	],
	[
		"over $40,000",
		"USD",
		"one Nvidia H100, a chip made for AI work, cost over $40,000",
		"over $40,000",
		"over",
		"$40,000",
	],
	[
		"cut by 70%",
		"percent",
		"Better algorithms had cut its demand for computing by 70%",
		"by 70%",
		"cut by",
		"70%",
	],
	[
		"can come down to a tenth",
		"percent",
		"its own chips can bring the cost of inference down to a tenth of what it was then",
		"down to a tenth",
		"can come down to",
		"a tenth",
	],
] as const;

describe("the claims of the first article", () => {
	it.each(claims)(
		"binds “%s” and marks the words that carry it",
		(value, unit, claim, phrase, qualifier, amount) => {
			const { figures, faults } = bind(body, [
				figureEntry({ value, unit, claim }),
			]);
			expect(faults).toEqual([]);
			const [bound] = figures;
			expect(bound?.figure.value).toEqual({ shown: value, qualifier, amount });
			const { block = 0, start, end } = bound?.valuePhrase ?? {};
			expect(body[block]?.slice(start, end)).toBe(phrase);
		},
	);

	it("fails each of them when its hedge is dropped", () => {
		const hedged = claims.filter(
			([, , , , qualifier]) => qualifier !== "cut by",
		);
		for (const [, unit, claim, , , amount] of hedged) {
			const { faults } = bind(body, [
				figureEntry({ value: amount, unit, claim }),
			]);
			expect(faults.map(({ rule }) => rule)).toEqual(["figure-hedge-lost"]);
		}
	});

	it("binds them all side by side, each label with its own", () => {
		const entries = claims.map(([value, unit, claim], at) =>
			figureEntry({
				id: `figure-${at}`,
				label: `Label ${at}`,
				value,
				unit,
				claim,
			}),
		);
		const { figures, faults } = bind(body, entries);
		expect(faults).toEqual([]);
		expect(figures).toHaveLength(claims.length);
	});

	it("ends the marked words with the number when a “may” only follows it", () => {
		const claim = "almost two-thirds of buyers may leave";
		const value = "almost two thirds may leave";
		const { figures } = bind([claim], [figureEntry({ value, claim })]);
		const { start, end } = figures[0]?.valuePhrase ?? {};
		expect(claim.slice(start, end)).toBe("almost two-thirds");
	});

	it("keeps what stands before and after a claim in its sentence", () => {
		const { figures } = bind(body, [
			figureEntry({
				value: "could reach 35%, by 2025",
				claim: "the share could reach 35% by 2025",
			}),
		]);
		expect(figures[0]?.figure.sentence).toEqual({
			before: "In February 2025 CITIC Securities was forecasting that ",
			claim: "the share could reach 35% by 2025",
			after: ".",
		});
	});
});
