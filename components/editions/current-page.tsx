// For whoever holds a copy: which edition is the latest, and for each one what was changed since.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	articlePath,
	changesPath,
	currentPath,
} from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { editionId } from "../../lib/model/hooks.ts";
import type { Edition, Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { Frame } from "../site/frame.tsx";

type CurrentPageProps = { site: Site; article: Article };

/** A printed code leads to the edition's own entry (`#edition-2`), which then stands out without a script. */
export function CurrentPage({ site, article }: CurrentPageProps) {
	const { slug, headline, lang, edition: latest } = article;
	const say = messagesFor(lang);
	const editions = site.editions.filter(
		(edition) => edition.article.slug === slug,
	);
	return (
		<Frame
			site={site}
			lang={lang}
			printed={{ headline, path: currentPath(slug) }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10" lang={lang}>
				<p className="set-label mb-3 text-soft">{say("current.question")}</p>
				<h1 className="set-headline set-headline-long">
					<a className="link-quiet" href={articlePath(slug)}>
						{headline}
					</a>
				</h1>
				<p className="set-dek mt-5">
					{say("current.latest", { edition: latest })}
				</p>
				<div className="rule-thick mt-8">
					{editions.toReversed().map((edition) => (
						<EditionEntry
							edition={edition}
							since={editions.filter(
								(later) => later.article.edition > edition.article.edition,
							)}
							key={edition.article.edition}
						/>
					))}
				</div>
			</div>
		</Frame>
	);
}

type EditionEntryProps = { edition: Edition; since: readonly Edition[] };

function EditionEntry({ edition: { article, on }, since }: EditionEntryProps) {
	const { slug, lang, edition: number } = article;
	const say = messagesFor(lang);
	return (
		<section className="edition-entry" id={editionId(number)}>
			<h2 className="set-title">
				{say("edition.number", { edition: number })}{" "}
				<span className="set-label text-soft">{formatDate(on, say.lang)}</span>
			</h2>
			{since.length === 0 ? (
				<p>
					{say("current.isLatest")}{" "}
					<a href={articlePath(slug)}>{say("current.read")}</a>
				</p>
			) : (
				<p>
					{say("current.isPast")}{" "}
					<a href={articlePath(slug)}>{say("current.readLatest")}</a>
				</p>
			)}
			{since.length > 0 && (
				<ol className="mt-2">
					{since.map((later) => (
						<Change edition={later} key={later.article.edition} />
					))}
				</ol>
			)}
		</section>
	);
}

function Change({ edition: { article, on, note } }: { edition: Edition }) {
	const { slug, lang, edition: number } = article;
	const say = messagesFor(lang);
	const isCorrection = note?.kind === "correction";
	return (
		<li className="set-label mt-1 text-soft">
			<strong
				className={
					isCorrection ? "font-semibold text-correction" : "font-semibold"
				}
			>
				{say("note.dated", {
					kind: say(isCorrection ? "current.corrected" : "current.changed"),
					on: formatDate(on, say.lang),
				})}
			</strong>
			{wordGap(lang)}
			{note?.text}{" "}
			<a className="whitespace-nowrap" href={changesPath(slug, number)}>
				{say("edition.whatChanged")}
			</a>
		</li>
	);
}
