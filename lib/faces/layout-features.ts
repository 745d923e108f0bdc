// The layout features of OpenType that a face keeps when it is cut down; their glyphs come along with its characters.

/** What sets letters and their accents right. */
const SHAPING = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"];

/** Lining, old-style, tabular and proportional figures. */
type Numerals = "lnum" | "onum" | "tnum" | "pnum";

/** Those that every text needs, and the kinds of figures that are asked for. */
export function layoutFeatures(...numerals: readonly Numerals[]): string[] {
	return [...SHAPING, ...numerals];
}
