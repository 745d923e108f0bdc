// Every word of the interface, by language. English is the measure: its keys are the keys.
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import zhHans from "./zh-Hans.json" with { type: "json" };

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** By the tag of their file, which tells language and, where it matters, script. */
export const CATALOGUES = {
	en,
	"zh-Hans": zhHans,
	ar,
} as const satisfies Readonly<Record<string, Catalogue>>;
export type CatalogueTag = keyof typeof CATALOGUES;
