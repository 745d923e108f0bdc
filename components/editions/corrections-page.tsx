// /corrections/: every correction of every article, newest first, and what was withdrawn.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	articlePath,
	CORRECTIONS_PATH,
	changesPath,
} from "../../lib/model/address.ts";
import type { Edition, Site, WithdrawnArticle } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { Frame } from "../site/frame.tsx";

export function CorrectionsPage({ site }: { site: Site }) {
	const corrected = site.editions
		.filter(({ note }) => note?.kind === "correction")
		.toSorted((a, b) => (a.on < b.on ? 1 : -1));
	const say = messagesFor(site.lang);
	const isEmpty = corrected.length + site.withdrawn.length === 0;
	return (
		<Frame
			site={site}
			printed={{ headline: say("corrections.title"), path: CORRECTIONS_PATH }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">{say("corrections.title")}</h1>
				<p className="set-dek mt-5 text-soft">{say("corrections.dek")}</p>
				<ul className="rule-thick mt-8">
					{corrected.map((edition) => (
						<CorrectedItem
							edition={edition}
							pageLang={site.lang}
							key={`${edition.article.slug}-${edition.article.edition}`}
						/>
					))}
					{site.withdrawn.map((withdrawn) => (
						<WithdrawnItem
							withdrawn={withdrawn}
							pageLang={site.lang}
							key={withdrawn.slug}
						/>
					))}
				</ul>
				{isEmpty && <p className="py-3">{say("corrections.none")}</p>}
			</div>
		</Frame>
	);
}

type WithdrawnItemProps = { withdrawn: WithdrawnArticle; pageLang: string };

function WithdrawnItem({ withdrawn, pageLang }: WithdrawnItemProps) {
	const { slug, headline, lang, withdrawnOn, why } = withdrawn;
	const say = messagesFor(lang, pageLang);
	return (
		<li
			{...textSetting(lang, {
				within: pageLang,
				className: "border-b border-line py-3",
			})}
		>
			<p className="set-label text-correction">
				{say("withdrawn.on", { on: formatDate(withdrawnOn, say.lang) })}
			</p>
			<a className="link-quiet" href={articlePath(slug)}>
				{headline}
			</a>
			<p className="set-label text-soft">{why}</p>
		</li>
	);
}

type CorrectedItemProps = { edition: Edition; pageLang: string };

function CorrectedItem({ edition, pageLang }: CorrectedItemProps) {
	const { article, on, note } = edition;
	const { slug, headline, lang } = article;
	return (
		<li
			{...textSetting(lang, {
				within: pageLang,
				className: "border-b border-line py-3",
			})}
		>
			<p className="set-label text-correction">{formatDate(on, lang)}</p>
			<a className="link-quiet" href={articlePath(slug)}>
				{headline}
			</a>
			<p className="set-label text-soft">
				{note?.text}{" "}
				<a
					className="whitespace-nowrap"
					href={changesPath(slug, article.edition)}
				>
					{messagesFor(lang)("edition.whatChanged")}
				</a>
			</p>
		</li>
	);
}
