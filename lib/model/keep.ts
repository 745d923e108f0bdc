// What a command may remember of its last run.

/**
 * Gives what `make` gives, maybe from an earlier run with the same inputs: `make` reads nothing else, and its result is plain JSON.
 */
export type Keep = <Result>(
	inputs: readonly string[],
	make: () => Promise<Result>,
) => Promise<Result>;

/** Remembers nothing. */
export const keepNothing: Keep = (_, make) => make();
