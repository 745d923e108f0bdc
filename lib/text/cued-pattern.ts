// A pattern that takes long to compile, and a cheap one that tells whether it is needed → its matches.

/**
 * `cue` has to match in every text that `source` matches in. V8 compiles a pattern with many `\p{L}` in milliseconds, which a short
 * text feels; a cue has none. Gives what finds all matches in a text.
 */
export function cuedPattern(
	cue: RegExp,
	source: string,
	flags: string,
): (text: string) => RegExpExecArray[] {
	let pattern: RegExp | undefined;
	return (text) => {
		if (text.search(cue) === -1) return [];
		pattern ??= new RegExp(source, flags);
		return [...text.matchAll(pattern)];
	};
}
