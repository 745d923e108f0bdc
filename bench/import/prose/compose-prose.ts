// A kit and a seed → clean prose, and the same with sentences fused at known places.
import type { ProseKit } from "./prose-kit.ts";

export type FusedProse = {
	readonly clean: string;
	readonly fused: string;
	/** The offsets in the fused text at which sentences ran together. */
	readonly places: readonly number[];
};

const FUSED_SHARE = 0.35;
// Scrapes lose the full stop with the space more often than the space alone.
const KEEPS_STOP_SHARE = 0.15;
const SENTENCES = 12;

/** Composes one text of two paragraphs; the same seed gives the same text. */
export function composeProse(kit: ProseKit, seed: number): FusedProse {
	const chance = drawFrom(seed);
	const bag = [...kit.sentences];
	// Each sentence once: a name's count in the text tells brands from faults.
	const draw = () => bag.splice(Math.floor(chance() * bag.length), 1)[0] ?? "";
	const pick = <Item>(items: readonly Item[]): Item | undefined =>
		items[Math.floor(chance() * items.length)];
	const fill = (sentence: string) =>
		sentence.replace(
			/\{(\w+)\}/g,
			(slot, name: string) => pick(kit.slots[name] ?? []) ?? slot,
		);
	let clean = "";
	let fused = "";
	const places: number[] = [];
	for (let at = 0; at < SENTENCES; at += 1) {
		const sentence = fill(draw());
		clean += sentence;
		fused += sentence;
		const stop = /[.!?][”"]?$/.test(sentence) ? "" : ".";
		const isLast = at === SENTENCES - 1;
		const gap = at === SENTENCES / 2 - 1 ? "\n\n" : " ";
		clean += stop + (isLast ? "" : gap);
		if (isLast || gap !== " " || chance() >= FUSED_SHARE) {
			fused += stop + (isLast ? "" : gap);
			continue;
		}
		if (chance() < KEEPS_STOP_SHARE) fused += stop;
		places.push(fused.length);
	}
	return { clean, fused, places };
}

/** Numbers from 0 to 1 by chance, always the same for one seed: mulberry32 by Tommy Ettinger, in the public domain. */
function drawFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
