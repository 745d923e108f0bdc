// A language → what stands between two of its words, and between two of its sentences.
import { scriptOf } from "./text-direction.ts";

/** Their characters stand without gaps, and their full stops bring the room behind them with them. */
const FULL_WIDTH: readonly string[] = ["Hans", "Hant", "Jpan"];

/** A space; nothing in Chinese and Japanese, which have none. */
export function wordGap(lang: string): string {
	return FULL_WIDTH.includes(scriptOf(lang)) ? "" : " ";
}
