// Blocks that have become a line longer or shorter → the same with a little less or more between their words, so that they are as high as before.
import { type Block, MOVED_PX } from "./note-places.ts";

/** Of the letters' size; what isn't enough within three steps is left. */
const STEP_EM = 0.03;
const STEPS = 3;

/** Gives what takes the changes back. */
export function keepHeights(blocks: readonly Block[]): () => void {
	const changed: HTMLElement[] = [];
	// From the innermost: when it is as high as before, so is what holds it.
	for (const { element, height } of [...blocks].reverse()) {
		const tooHigh = () => element.getBoundingClientRect().height - height;
		const sign = -Math.sign(tooHigh());
		for (let step = 1; step <= STEPS; step += 1) {
			if (Math.abs(tooHigh()) < MOVED_PX) break;
			element.style.wordSpacing = `${sign * step * STEP_EM}em`;
			changed.push(element);
		}
	}
	return () => {
		for (const element of changed) element.style.wordSpacing = "";
	};
}
