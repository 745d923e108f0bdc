// What a command was asked to do and can't, told in one line; a fault of ours keeps its stack instead.

/** A refusal that the person at the terminal can act on. */
export class CommandError extends Error {
	override name = "CommandError";
}
