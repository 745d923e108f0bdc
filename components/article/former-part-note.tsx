// Where a link leads whose part is gone: that it was there, until when, and where it can still be read. Drawn only when it is the target.
import { editionPath } from "../../lib/model/address.ts";
import type { Article, FormerPart } from "../../lib/model/article.ts";
import { formatDate } from "../../lib/text/format-date.ts";

type FormerPartNoteProps = { article: Article; part: FormerPart };

export function FormerPartNote({ article, part }: FormerPartNoteProps) {
	const { slug, lang } = article;
	const { id, kind, removedOn, edition } = part;
	return (
		<p className="former-part" id={id}>
			The {kind} that this link led to was taken out on{" "}
			{formatDate(removedOn, lang)}.{" "}
			<a href={`${editionPath(slug, edition)}#${id}`}>
				Read it in edition {edition}
			</a>
		</p>
	);
}
