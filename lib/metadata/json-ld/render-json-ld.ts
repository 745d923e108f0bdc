// A thing in schema.org's terms → the text of a script element.
import type { Thing, WithContext } from "schema-dts";

/** JSON in which no text can end the script element or open a comment in it. */
export function renderJsonLd(thing: WithContext<Thing>): string {
	return JSON.stringify(thing).replaceAll("<", "\\u003c");
}
