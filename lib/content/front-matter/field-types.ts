// What fields of several schemas take.
import * as z from "zod";
import { isDroppedByReadingModes } from "../../text/reading-mode-words.ts";

export const fieldTypes = {
	/** A short name that becomes part of an address. */
	id: z
		.string()
		.regex(
			/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
			"use small letters, digits and single hyphens",
		)
		.refine(
			(value) => !isDroppedByReadingModes(value),
			'leave the word "share" out of it, for reading modes throw away what is named so',
		),
	words: z.string().trim().min(1, "it is empty"),
	url: z.url("write a whole address, https:// included"),
} as const;
