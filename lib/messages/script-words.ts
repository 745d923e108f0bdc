// A language → the words that browser scripts show in it, by the names that scripts know them by.
import { CATALOGUES } from "./catalogues.ts";
import { findCatalogue } from "./find-catalogue.ts";

const PREFIX = "script.";

/** Undefined for English, which the scripts speak by themselves: most pages needn't carry any words. */
export function scriptWords(
	lang: string,
): Readonly<Record<string, string>> | undefined {
	const tag = findCatalogue(lang);
	if (tag === undefined || tag === "en") return undefined;
	return Object.fromEntries(
		Object.entries(CATALOGUES[tag])
			.filter(([key]) => key.startsWith(PREFIX))
			.map(([key, word]) => [key.slice(PREFIX.length), word]),
	);
}
