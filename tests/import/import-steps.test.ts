// The table of steps: each does to its own example what the table says, and leaves the result alone.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../lib/import/edits/apply-edits.ts";
import { IMPORT_STEPS } from "../../lib/import/steps/import-steps.ts";

/** Examples show line feeds as \n and what can't be seen in words. */
function unfold(example: string): string {
	return example
		.replaceAll("\\n", "\n")
		.replaceAll("\\r", "\r")
		.replaceAll("[soft hyphen]", "\u00ad");
}

describe.each(IMPORT_STEPS)("$name", ({ before, after, formats, apply }) => {
	const format = formats[0] ?? "text";
	const context = { format, lang: "en", fields: {} };
	const run = async (text: string) =>
		applyEdits(text, (await apply(text, context)).edits);

	it("does what its example in the table shows", async () => {
		expect((await run(unfold(before))).trim()).toBe(unfold(after).trim());
	});

	it("says why, for the step and for each edit", async () => {
		const { edits } = await apply(unfold(before), context);
		expect(edits.length).toBeGreaterThan(0);
		for (const { reason } of edits) expect(reason).toMatch(/\p{L}{3}/u);
	});
});
