// What an import step is: a command that reads the text and says what to change, and what it isn't sure of.
import type { Edit, MovedTo } from "../edits/edit.ts";

/** What the text is to a step: plain lines, or markdown. */
export type Format = "text" | "markdown";

/** Values for the front matter that the text itself has. */
export type FoundFields = Readonly<Partial<Record<MovedTo, string>>>;

export type StepContext = {
	readonly format: Format;
	/** BCP 47 tag of the text's language; "und" where it isn't known, or not yet. */
	readonly lang: string;
	readonly fields: FoundFields;
};

/** Something that may be wrong and is left as it was, for an editor to decide. */
export type Doubt = {
	readonly start: number;
	readonly end: number;
	/** What it is and what to do: "the paragraph may go on in the next one; join them if so". */
	readonly question: string;
};

export type StepResult = {
	/** In order, without overlap. */
	readonly edits: readonly Edit[];
	readonly doubts?: readonly Doubt[];
	readonly fields?: FoundFields;
};

export type ImportStep = {
	/** In kebab-case: the name of its file and of its test cases. */
	readonly name: string;
	/** Why the step is there, for the report and whoever reads the table. */
	readonly reason: string;
	/** An example, before and after. */
	readonly before: string;
	readonly after: string;
	readonly formats: readonly Format[];
	/** Steps on characters run before the language is known. */
	readonly stage: "characters" | "lines" | "blocks";
	/** A promise where the step loads a library that most texts don't need. */
	readonly apply: (
		text: string,
		context: StepContext,
	) => StepResult | Promise<StepResult>;
};
