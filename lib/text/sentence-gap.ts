// A language → what stands between two of its sentences.
import { scriptOf } from "./text-direction.ts";

/** Their full stops bring the room behind them with them. */
const FULL_WIDTH: readonly string[] = ["Hans", "Hant", "Jpan"];

/** A space; nothing in Chinese and Japanese, which have none. */
export function sentenceGap(lang: string): string {
	return FULL_WIDTH.includes(scriptOf(lang)) ? "" : " ";
}
