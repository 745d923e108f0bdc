// Every change since the article was first published, with the editions before it.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { changesPath, editionsPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { datedNote } from "../../lib/model/dated-note.ts";
import { noteId } from "../../lib/model/hooks.ts";
import { wordGap } from "../../lib/text/word-gap.ts";

export function ArticleChanges({ article }: { article: Article }) {
	const { slug, notes, edition, lang } = article;
	const say = messagesFor(lang);
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
								{datedNote(note.kind, note.on, lang)}
							</strong>
							{wordGap(lang)}
							{note.text}{" "}
							<a
								className="whitespace-nowrap print:hidden"
								href={changesPath(slug, note.edition)}
							>
								{say("edition.whatChanged")}
							</a>
						</li>
					))}
				</ul>
			)}
			<p>
				{say("edition.this", { edition })}{" "}
				<a className="print:hidden" href={editionsPath(slug)}>
					{say("edition.every")}
				</a>
			</p>
		</>
	);
}
