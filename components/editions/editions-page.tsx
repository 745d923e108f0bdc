// Every edition of an article, newest first, with the change that made it.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	articlePath,
	changesPath,
	currentPath,
	editionPath,
	editionsPath,
	timeMapPath,
} from "../../lib/model/address.ts";
import type { Edition, Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type EditionsPageProps = { site: Site; editions: readonly Edition[] };

export function EditionsPage({ site, editions }: EditionsPageProps) {
	const current = editions.at(-1);
	if (current === undefined) return null;
	const { slug, headline, lang } = current.article;
	const say = messagesFor(lang);
	return (
		<Frame
			site={site}
			lang={lang}
			printed={{ headline, path: editionsPath(slug) }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<p className="set-label mb-3 text-soft">{say("edition.every")}</p>
				<h1 className="set-headline set-headline-long">
					<a className="link-quiet" href={articlePath(slug)}>
						{headline}
					</a>
				</h1>
				<ol className="rule-thick mt-8" reversed>
					{editions.toReversed().map((edition) => (
						<EditionItem edition={edition} key={edition.article.edition} />
					))}
				</ol>
				<p className="set-label mt-6 text-soft">
					{...say.woven("edition.copyInHand", {
						link: (words) => <a href={currentPath(slug)}>{...words}</a>,
					})}
				</p>
				<p className="set-label mt-1 text-soft">
					{...say.woven("edition.timeMap", {
						link: (words) => <a href={timeMapPath(slug)}>{...words}</a>,
					})}
				</p>
			</div>
		</Frame>
	);
}

function EditionItem({ edition }: { edition: Edition }) {
	const { article, on, note, isCurrent } = edition;
	const { slug, lang, edition: number } = article;
	const say = messagesFor(lang);
	return (
		<li className="border-b border-line py-3">
			<p>
				<a href={editionPath(slug, number)}>
					{say("edition.number", { edition: number })}
				</a>
				{say("list.comma")}
				<time dateTime={on}>{formatDate(on, say.lang)}</time>
				{isCurrent && (
					<strong className="font-semibold"> · {say("edition.current")}</strong>
				)}
			</p>
			{note !== undefined && (
				<p className="set-label text-soft">
					{note.text}{" "}
					<a className="whitespace-nowrap" href={changesPath(slug, number)}>
						{say("edition.whatChanged")}
					</a>
				</p>
			)}
		</li>
	);
}
