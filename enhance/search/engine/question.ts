// What the page asks the engine and what it answers: messages between them.
import type {
	ResultKind,
	ShownResult,
} from "../../../lib/model/search-result.ts";
import type { Asked } from "../asked.ts";
import type { Passage } from "./pick-passage.ts";

export type Question = {
	/** The path of the index, with a slash at its end. */
	readonly folder: string;
	readonly asked: Asked;
	/** Of each kind that is shown the rows from one number to before another. */
	readonly from: number;
	readonly to: number;
};

export type FoundRow = {
	readonly shown: ShownResult;
	readonly passage: Passage;
};

export type Findings = Readonly<
	Record<
		ResultKind,
		{
			/** How many match. */
			readonly count: number;
			/** Those that were asked for; none of a kind that isn't shown. */
			readonly rows: readonly FoundRow[];
		}
	>
>;

/** Without `found` where anything that it takes to answer couldn't be had. */
export type Answer = { readonly found?: Findings };
