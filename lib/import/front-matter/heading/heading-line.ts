// A line, or two, at the head of a text, with what it says of the text.
import type { MovedTo } from "../../edits/edit.ts";

export type HeadingLine = {
	/** Number of the first line among those that aren't blank, and how many it takes. */
	readonly at: number;
	readonly lines: number;
	/** Nothing in a line that is the page's own. */
	readonly found: readonly {
		readonly field: MovedTo;
		readonly value: string;
	}[];
	/** Set where the line says more than is found in it, such as a place. */
	readonly isMore?: boolean;
	readonly doubt?: string;
};
