// What a text is written in → the language in which the page around it speaks.
import { findCatalogue } from "./find-catalogue.ts";

/** The text's own tag where there is a catalogue for it, the site's where there is one for that, or else "en". */
export function interfaceLang(lang: string, siteLang = "en"): string {
	return [lang, siteLang].find((tag) => findCatalogue(tag)) ?? "en";
}
