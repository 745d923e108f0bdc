// A language → the words of the interface in it, with their numbers and plurals.
import { IntlMessageFormat } from "intl-messageformat";
import { CATALOGUES, type MessageKey } from "./catalogues.ts";
import { findCatalogue } from "./find-catalogue.ts";
import { interfaceLang } from "./interface-lang.ts";

/** What stands for a message's arguments. */
export type Values = Readonly<Record<string, string | number>>;

/** Makes something of the words between <name> and </name>. */
export type Weave<T> = (words: readonly (string | T)[]) => T;

export type Say = {
	/** The message with its values set in. Throws where one is missing. */
	(key: MessageKey, values?: Values): string;
	/**
	 * The message in pieces: what stands between tags is made into `T` by the function of that name, and a value may be a `T`.
	 * Links and times stand so wherever the language wants them: `<p>{...say.woven("article.by", { name: … })}</p>`.
	 */
	readonly woven: <T extends object>(
		key: MessageKey,
		values: Readonly<Record<string, string | number | T | Weave<T>>>,
	) => (string | T)[];
	/** The BCP 47 tag that dates and numbers beside the words are to be written by. */
	readonly lang: string;
};

const known = new Map<string, Say>();

/** The interface's words for a text in `lang`: see `interfaceLang` for what is spoken where no catalogue has that language. */
export function messagesFor(lang: string, siteLang = "en"): Say {
	const spoken = interfaceLang(lang, siteLang);
	const say = known.get(spoken) ?? sayIn(spoken);
	known.set(spoken, say);
	return say;
}

function sayIn(lang: string): Say {
	const catalogue = CATALOGUES[findCatalogue(lang) ?? "en"];
	const formats = new Map<MessageKey, IntlMessageFormat>();
	const formatOf = (key: MessageKey) => {
		const format =
			formats.get(key) ?? new IntlMessageFormat(catalogue[key], lang);
		formats.set(key, format);
		return format;
	};
	const plain = (key: MessageKey, values: Values = {}) =>
		String(formatOf(key).format({ ...values }));
	const woven: Say["woven"] = (key, values) => {
		const pieces = formatOf(key).format({ ...values });
		return Array.isArray(pieces) ? pieces : [pieces];
	};
	return Object.assign(plain, { woven, lang });
}
