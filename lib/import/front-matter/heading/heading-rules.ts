// What the lines at the head of a text are read by.
import type { Line } from "../../blocks/split-lines.ts";
import type { MovedTo } from "../../edits/edit.ts";

export type HeadingRules = {
	readonly format: "text" | "markdown";
	readonly lang: string;
	/** What is known before: from the page's own metadata or from a draft's front matter. */
	readonly known: Readonly<Partial<Record<MovedTo, string>>>;
	/** Whether an unmarked first line of a plain text is a headline. */
	readonly isHeadline: (line: Line, next: Line) => boolean;
};
