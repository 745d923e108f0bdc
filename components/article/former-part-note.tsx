// Where a link leads whose part is gone: that it was there, until when, and where it can still be read. Drawn only when it is the target.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { editionPath } from "../../lib/model/address.ts";
import type { Article, FormerPart } from "../../lib/model/article.ts";
import { formatDate } from "../../lib/text/format-date.ts";

const FORMER_KEYS = {
	paragraph: "paragraph",
	heading: "heading",
	image: "image",
	figure: "figure",
	"pull quote": "quote",
	footnote: "footnote",
} as const;

type FormerPartNoteProps = { article: Article; part: FormerPart };

export function FormerPartNote({ article, part }: FormerPartNoteProps) {
	const { slug, lang } = article;
	const { id, kind, removedOn, edition } = part;
	const say = messagesFor(lang);
	return (
		<p className="former-part" id={id}>
			{say(`former.removed.${FORMER_KEYS[kind]}`, {
				on: formatDate(removedOn, say.lang),
			})}{" "}
			<a href={`${editionPath(slug, edition)}#${id}`}>
				{say("former.read", { edition })}
			</a>
		</p>
	);
}
