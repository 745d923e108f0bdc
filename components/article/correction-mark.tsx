// That something was corrected, said where it stands: the day, and the way to what was wrong.
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
	return (
		<a
			className="correction block"
			href={`${articleHref}#${noteId(note.edition)}`}
		>
			Corrected on {formatDate(note.on, lang)}
		</a>
	);
}
