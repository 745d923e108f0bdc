// What may not stand in a body, and where it does.

/** A fault at a place of the body; lines count from the body's first line, 1. */
export type BodyFault = {
	readonly rule: string;
	readonly message: string;
	readonly line: number;
	readonly column: number;
};
