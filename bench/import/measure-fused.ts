// Prints how well fused sentences are found: npx tsx bench/import/measure-fused.ts

import { HELD_OUT_KIT } from "./prose/held-out-kit.ts";
import { TUNING_KIT } from "./prose/tuning-kit.ts";
import { scoreFused } from "./score-fused.ts";

const TEXTS = 300;
const sets = [
	["tuned on", TUNING_KIT],
	["held out", HELD_OUT_KIT],
] as const;

console.log("fused sentences   places  precision  recall");
for (const [name, kit] of sets) {
	const { places, precision, recall, wrong, missed } = scoreFused(kit, TEXTS);
	console.log(
		`${name.padEnd(16)}${String(places).padStart(8)}${precision.toFixed(4).padStart(11)}${recall.toFixed(4).padStart(8)}`,
	);
	// What the held-out set gets wrong stays unseen, or it would be tuned on.
	if (process.argv.includes("--show") && kit === TUNING_KIT)
		console.log(
			[
				...new Set([
					...wrong.map((words) => `  wrong   ${words}`),
					...missed.map((words) => `  missed  ${words}`),
				]),
			].join("\n"),
		);
}
