// Every change since the article was first published, with the editions before it.
import { changesPath, editionsPath } from "../../lib/model/address.ts";
import type { Article, EditionNote } from "../../lib/model/article.ts";
import { noteId } from "../../lib/model/hooks.ts";
import { formatDate } from "../../lib/text/format-date.ts";

const KIND_WORDS: Readonly<Record<EditionNote["kind"], string>> = {
	correction: "Correction",
	update: "Update",
	"minor edit": "Minor edit",
};

export function ArticleChanges({ article }: { article: Article }) {
	const { slug, notes, edition, lang } = article;
	return (
		<>
			{notes.length > 0 && (
				<ul className="mb-2">
					{notes.toReversed().map((note) => (
						<li className="mb-2" id={noteId(note.edition)} key={note.edition}>
							<strong
								className={
									note.kind === "correction"
										? "font-semibold text-correction"
										: "font-semibold text-ink"
								}
							>
								{KIND_WORDS[note.kind]}, {formatDate(note.on, lang)}.
							</strong>{" "}
							{note.text}{" "}
							<a
								className="whitespace-nowrap"
								href={changesPath(slug, note.edition)}
							>
								What changed
							</a>
						</li>
					))}
				</ul>
			)}
			<p>
				This is edition {edition}.{" "}
				<a href={editionsPath(slug)}>Every edition</a>
			</p>
		</>
	);
}
