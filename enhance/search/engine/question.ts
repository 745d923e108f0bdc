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
	/** By which counts are written. */
	readonly lang: string;
	/** Of each kind that is shown the rows from one number to before another. */
	readonly from: number;
	readonly to: number;
};

export type FoundRow = {
	readonly shown: ShownResult;
	readonly passage: Passage;
};

export type FoundKind = {
	/** How many match. */
	readonly count: number;
	/** The same as the language writes it: the first number that it writes takes a browser 30 ms, which the page hasn't. */
	readonly written: string;
	/** Those that were asked for; none of a kind that isn't shown. */
	readonly rows: readonly FoundRow[];
};

/** "all" counts what matches of any kind, and has no rows of its own. */
export type Findings = Readonly<Record<"all" | ResultKind, FoundKind>>;

/** Without `found` where anything that it takes to answer couldn't be had. */
export type Answer = { readonly found?: Findings };
