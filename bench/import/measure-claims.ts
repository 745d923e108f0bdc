// Prints how well numeric claims are found: npx tsx bench/import/measure-claims.ts

import { HELD_OUT_CLAIMS } from "./claims/held-out-claims.ts";
import { TUNING_CLAIMS } from "./claims/tuning-claims.ts";
import { scoreClaims } from "./score-claims.ts";

const sets = [
	["tuned on", TUNING_CLAIMS],
	["held out", HELD_OUT_CLAIMS],
] as const;

console.log("numeric claims    sentences  claims  whole span  precision");
for (const [name, marked] of sets) {
	const { sentences, claims, recall, precision, faults } = scoreClaims(marked);
	console.log(
		`${name.padEnd(16)}${String(sentences).padStart(11)}${String(claims).padStart(8)}${recall.toFixed(4).padStart(12)}${precision.toFixed(4).padStart(11)}`,
	);
	// What the held-out set gets wrong stays unseen, or it would be tuned on.
	if (process.argv.includes("--show") && marked === TUNING_CLAIMS)
		console.log(faults.map((fault) => `  ${fault}`).join("\n"));
}
