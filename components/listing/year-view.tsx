// /archive/<year>/: every headline of a year, by month.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	archivePath,
	articlePath,
} from "../../lib/model/address.ts";
import { findMonths } from "../../lib/model/listing/archive.ts";
import { type Entry, isWithdrawn } from "../../lib/model/listing/entries.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatMonth } from "../../lib/text/format-month.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { Frame } from "../site/frame.tsx";
import { ListingHead } from "./listing-head.tsx";

type YearViewProps = { site: Site; year: string; entries: readonly Entry[] };

export function YearView({ site, year, entries }: YearViewProps) {
	const say = messagesFor(site.lang);
	const path = archivePath(year);
	return (
		<Frame site={site} at={path} printed={{ headline: year, path }}>
			<ListingHead
				lang={site.lang}
				crumbs={[{ name: say("listing.archive"), path: ARCHIVE_PATH }]}
				title={year}
			>
				<p>{say("listing.articles", { count: entries.length })}</p>
			</ListingHead>
			{findMonths(entries).map(({ month, items }) => (
				<section className="archive-month" aria-labelledby={month} key={month}>
					<h2 id={month} className="set-title">
						<a className="link-quiet" href={archivePath(month)}>
							{formatMonth(month, site.lang)}
						</a>
					</h2>
					<ol className="gap-x-12 rail:columns-2">
						{items.map((entry) => (
							<HeadlineLine entry={entry} within={site.lang} key={entry.slug} />
						))}
					</ol>
				</section>
			))}
		</Frame>
	);
}

type HeadlineLineProps = { entry: Entry; within: string };

function HeadlineLine({ entry, within }: HeadlineLineProps) {
	const { slug, headline, publishedOn, lang } = entry;
	return (
		<li className="flex break-inside-avoid items-baseline gap-x-4 pb-2 text-base">
			<time
				className="set-label w-6 shrink-0 text-end text-soft"
				dateTime={publishedOn}
			>
				{Number(publishedOn.slice(8))}
			</time>
			{/* The days stand in one column, whatever way their headlines run. */}
			<span {...textSetting(lang, { within, className: "min-w-0" })}>
				<a className="link-quiet" href={articlePath(slug)}>
					{headline}
				</a>
				{isWithdrawn(entry) && (
					<span className="set-label ms-2 text-correction">
						{messagesFor(lang)("listing.withdrawn")}
					</span>
				)}
			</span>
		</li>
	);
}
