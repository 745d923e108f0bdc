// Step: raw HTML in markdown becomes markdown or goes, and links that would run a script lose their address.
import type { ImportStep } from "../step.ts";

const SUSPECT = /<[A-Za-z!/?]|\]\(\s*<?\s*[a-z]+\s*:|^ {0,3}\[[^\]]+\]:/imu;

/** `<script>…</script>` goes, `<b>steel</b>` → `**steel**`, `[here](javascript:…)` → `here`. */
export const removeUnsafeMarkup: ImportStep = {
	name: "remove-unsafe-markup",
	reason: "a draft holds no raw HTML and nothing that runs",
	before: "[here](javascript:alert(1))",
	after: "here",
	formats: ["markdown"],
	stage: "lines",
	apply: async (text) => {
		if (!SUSPECT.test(text)) return { edits: [] };
		const { findRawMarkup } = await import("../../html/find-raw-markup.ts");
		return { edits: findRawMarkup(text) };
	},
};
