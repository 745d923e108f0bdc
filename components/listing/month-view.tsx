// /archive/<year>/<month>/: what was published in a month, and the way to the months beside it.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { ARCHIVE_PATH, archivePath } from "../../lib/model/address.ts";
import { findMonths } from "../../lib/model/listing/archive.ts";
import { type Entry, listEntries } from "../../lib/model/listing/entries.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";
import { EntryList } from "./entry-list.tsx";
import { ListingHead } from "./listing-head.tsx";

type MonthViewProps = { site: Site; month: string; entries: readonly Entry[] };

export function MonthView({ site, month, entries }: MonthViewProps) {
	const year = month.slice(0, 4);
	const say = messagesFor(site.lang);
	const path = archivePath(month);
	const title = formatDate(month, site.lang);
	return (
		<Frame site={site} at={path} printed={{ headline: title, path }}>
			<ListingHead
				lang={site.lang}
				crumbs={[
					{ name: say("listing.archive"), path: ARCHIVE_PATH },
					{ name: year, path: archivePath(year) },
				]}
				title={title}
			>
				<p>{say("listing.articles", { count: entries.length })}</p>
			</ListingHead>
			<EntryList lang={site.lang} entries={entries} hasSections={true} />
			<Neighbours site={site} month={month} />
		</Frame>
	);
}

function Neighbours({ site, month }: { site: Site; month: string }) {
	const months = findMonths(listEntries(site)).map((one) => one.month);
	const earlier = months.find((other) => other < month);
	const later = months.findLast((other) => other > month);
	if (earlier === undefined && later === undefined) return null;
	return (
		<nav
			aria-label={messagesFor(site.lang)("listing.otherMonths")}
			className="set-label flex justify-between gap-x-6 border-t border-ink py-4"
		>
			<span>
				{earlier !== undefined && (
					<a href={archivePath(earlier)}>{formatDate(earlier, site.lang)}</a>
				)}
			</span>
			<span>
				{later !== undefined && (
					<a href={archivePath(later)}>{formatDate(later, site.lang)}</a>
				)}
			</span>
		</nav>
	);
}
