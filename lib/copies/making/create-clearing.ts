// What Typst has set → room again, once nothing needs it.
import { setImmediate as finalisers } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A clearing of everything takes as long as half an article, one of what is young next to nothing. */
const ARTICLES_PER_CLEARING = 8;

/**
 * Gives what is to be called, and waited for, after each article: because a document is megabytes to Typst and a few bytes to Node, which sees no
 * reason to clear it away, and never does while work doesn't yield: four megabytes of each article stayed.
 */
export function createClearing(): () => Promise<void> {
	setFlagsFromString("--expose-gc");
	const gc: unknown = runInNewContext("globalThis.gc");
	if (typeof gc !== "function")
		throw new Error('node gives no "gc", though --expose-gc is set');
	let made = 0;
	return async () => {
		made += 1;
		// Without words it clears everything; Node 20 takes whatever it is told for what is young.
		if (made % ARTICLES_PER_CLEARING === 0) gc();
		else gc({ type: "minor" });
		await finalisers();
	};
}
