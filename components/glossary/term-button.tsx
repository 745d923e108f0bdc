// The control that lies over a term of the text and opens what explains it, without a script too.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { explanationId } from "../../lib/model/hooks.ts";

type TermButtonProps = {
	id: string;
	words: string;
	/** Language of the article. */
	lang: string;
};

/** Beside the words, not around them: reading modes drop whatever stands in a button, and readers can't select it. */
export function TermButton({ id, words, lang }: TermButtonProps) {
	return (
		<button
			type="button"
			popoverTarget={explanationId(id)}
			aria-label={messagesFor(lang)("glossary.explain", { words })}
		/>
	);
}
