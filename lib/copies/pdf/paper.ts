// The papers that a copy is set for, as Typst names them.

export const PAPERS = ["a4", "us-letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** Millimetres: ISO 216 and ANSI/ASME Y14.1. */
export const PAPER_HEIGHT_MM: Readonly<Record<Paper, number>> = {
	a4: 297,
	"us-letter": 279.4,
};
