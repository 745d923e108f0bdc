// The words that browser scripts show, where they aren't English.
import { scriptWords } from "../../lib/messages/script-words.ts";
import { WORDS_META } from "../../lib/model/hooks.ts";

export function ScriptWordsMeta({ lang }: { lang: string }) {
	const words = scriptWords(lang);
	if (words === undefined) return null;
	return <meta name={WORDS_META} content={JSON.stringify(words)} />;
}
