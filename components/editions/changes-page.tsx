// What one edition changed of the one before, word by word.

import type { JSX, ReactNode } from "react";
import { messagesFor, type Weave } from "../../lib/messages/messages-for.ts";
import {
	articlePath,
	changesPath,
	editionPath,
} from "../../lib/model/address.ts";
import type { Change, ChangedPart } from "../../lib/model/changed-part.ts";
import type { Edition, Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type ChangesPageProps = {
	site: Site;
	edition: Edition;
	changes: readonly ChangedPart[];
};

export function ChangesPage({ site, edition, changes }: ChangesPageProps) {
	const { article, on, note } = edition;
	const { slug, headline, lang, edition: number } = article;
	const say = messagesFor(lang);
	const linkTo =
		(edition: number): Weave<JSX.Element> =>
		(words) => <a href={editionPath(slug, edition)}>{...words}</a>;
	return (
		<Frame
			site={site}
			lang={lang}
			printed={{ headline, path: changesPath(slug, number) }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10" lang={lang}>
				<p className="set-label mb-3 text-soft">
					{...say.woven("changes.between", {
						later: number,
						earlier: number - 1,
						on: formatDate(on, say.lang),
						new: linkTo(number),
						old: linkTo(number - 1),
					})}
				</p>
				<h1 className="set-headline set-headline-long">
					<a className="link-quiet" href={articlePath(slug)}>
						{headline}
					</a>
				</h1>
				{note !== undefined && <p className="mt-5">{note.text}</p>}
				<div className="rule-thick mt-8">
					{changes.map(({ id, name, words, isReplaced }) => (
						<div className="border-b border-line py-3" key={id}>
							<h2 className="set-label text-soft">{say(`changed.${name}`)}</h2>
							<p>{...words.map(renderWords)}</p>
							{isReplaced && <p>{say("changed.imageReplaced")}</p>}
						</div>
					))}
					{changes.length === 0 && (
						<p className="py-3">{say("changes.none")}</p>
					)}
				</div>
			</div>
		</Frame>
	);
}

function renderWords({ kind, text }: Change): ReactNode {
	if (kind === "added") return <ins>{text}</ins>;
	if (kind === "removed") return <del>{text}</del>;
	return text;
}
