// A pattern that takes long to compile, and a cheap one that tells whether it is needed → its matches.
import { inBlocks } from "./letter-blocks.ts";

/**
 * `cue` has to match in every text that `source` matches in. To compile a long pattern takes milliseconds, which a short text feels.
 * Gives what finds all matches in a text. Letters are those of `inBlocks`.
 */
export function cuedPattern(
	cue: RegExp,
	source: string,
	flags: string,
): (text: string) => RegExpExecArray[] {
	let pattern: RegExp | undefined;
	return (text) => {
		if (text.search(cue) === -1) return [];
		pattern ??= new RegExp(inBlocks(source), flags);
		return [...text.matchAll(pattern)];
	};
}
