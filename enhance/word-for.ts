// The words that scripts show, in the language of the page.
import { WORDS_META } from "../lib/model/hooks.ts";

let given: Readonly<Record<string, unknown>> | undefined;

/** The page's own word of this name, or the English one: an English page carries none. Each "{name}" in it gets its value. */
export function wordFor(
	name: string,
	english: string,
	values: Readonly<Record<string, string>> = {},
): string {
	given ??= JSON.parse(
		document.querySelector<HTMLMetaElement>(`meta[name="${WORDS_META}"]`)
			?.content ?? "{}",
	);
	const word = given?.[name];
	return (typeof word === "string" ? word : english).replace(
		/\{(\w+)\}/g,
		(place, key: string) => values[key] ?? place,
	);
}
