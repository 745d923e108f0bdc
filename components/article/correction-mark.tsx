// That something was corrected, said where it stands: the day, and the way to what was wrong.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { EditionNote } from "../../lib/model/article.ts";
import { noteId } from "../../lib/model/hooks.ts";
import { formatDate } from "../../lib/text/format-date.ts";

type CorrectionMarkProps = {
	note: EditionNote;
	lang: string;
	/** Address of the article; empty on its own page. */
	articleHref?: string;
};

export function CorrectionMark({
	note,
	lang,
	articleHref = "",
}: CorrectionMarkProps) {
	const say = messagesFor(lang);
	return (
		<a
			className="correction correction-mark"
			href={`${articleHref}#${noteId(note.edition)}`}
		>
			{say("article.correctedOn", { on: formatDate(note.on, say.lang) })}
		</a>
	);
}
