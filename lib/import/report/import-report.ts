// Everything that an import did, as `--json` and `--report` give it.
import type { Place } from "../edits/locate-offset.ts";
import type { Origin } from "../front-matter/origin.ts";
import type { RecordedDoubt, RecordedStep } from "../steps/run-steps.ts";
import type { FoundFields } from "../steps/step.ts";

/** Words of the input that aren't in the draft. */
export type Dropped = Place & {
	readonly text: string;
	readonly reason: string;
};

export type ImportReport = {
	readonly file: string;
	readonly slug: string;
	/** Of this import; a draft keeps the record of its first. */
	readonly origin: Origin;
	readonly encoding: string;
	readonly format: "text" | "markdown" | "html";
	readonly lang: string;
	readonly fields: FoundFields;
	/** Fields that the text doesn't have, for the editor to fill in. */
	readonly missing: readonly string[];
	/** The dateline that the text opens with; it stays in the text. */
	readonly dateline?: string;
	/** The text that the steps started from where that isn't the file itself: what was extracted of a page. */
	readonly extracted?: string;
	/**
	 * In order; each step's edits count from the text before it. Places are those of the file, or of what was extracted.
	 * Applied one after the other they make the body of the text, byte for byte.
	 */
	readonly steps: readonly RecordedStep[];
	readonly dropped: readonly Dropped[];
	readonly doubts: readonly RecordedDoubt[];
};
