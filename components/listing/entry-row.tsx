// One article in a list, or that it was withdrawn.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, figurePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { type Entry, isWithdrawn } from "../../lib/model/listing/entries.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { wordGap } from "../../lib/text/word-gap.ts";

type EntryRowProps = {
	entry: Entry;
	hasSection: boolean;
	/** Language of the page. */
	within: string;
};

export function EntryRow({ entry, hasSection, within }: EntryRowProps) {
	const { slug, headline, publishedOn, lang, section } = entry;
	return (
		<li {...textSetting(lang, { within, className: "entry" })}>
			<p className="set-label text-soft">
				<time dateTime={publishedOn}>{formatDate(publishedOn, lang)}</time>
				{hasSection && <span className="block">{section}</span>}
			</p>
			<div>
				<h2 className="set-title">
					<a className="link-quiet" href={articlePath(slug)}>
						{headline}
					</a>
				</h2>
				{isWithdrawn(entry) ? (
					<p className="set-label mt-1 text-correction">
						{messagesFor(lang)("listing.withdrawnOn", {
							on: formatDate(entry.withdrawnOn, lang),
						})}
					</p>
				) : (
					<p className="mt-1 text-base text-pretty text-soft">{entry.dek}</p>
				)}
			</div>
			{!isWithdrawn(entry) && <FirstFigure article={entry} />}
		</li>
	);
}

function FirstFigure({ article }: { article: Article }) {
	const [figure] = article.figures;
	if (figure === undefined) return null;
	const { id, label, value } = figure;
	return (
		<p>
			<a className="link-quiet block" href={figurePath(article.slug, id)}>
				<span className="figure-content">
					{value.qualifier !== "" && (
						<em>
							{value.qualifier}
							{wordGap(article.lang)}
						</em>
					)}
					{value.amount}{" "}
				</span>
				<span className="set-label block text-soft">{label}</span>
			</a>
		</p>
	);
}
