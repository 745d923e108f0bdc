// How far a long step of a command is → dots.
import type { Print } from "./progress.ts";

/** A dot is printed for each part of the work of this size. */
const PARTS = 10;

/** Prints ten dots over the whole of the work; none for work that has fewer parts. */
export function createDots(
	print: Print,
): (made: number, toMake: number) => void {
	let dots = 0;
	return (made, toMake) => {
		const due = Math.floor((made / toMake) * PARTS);
		if (toMake >= PARTS) print(".".repeat(due - dots));
		dots = due;
	};
}
