// Entries as rows: day, headline and dek, and the figure that an article starts with.
import type { Entry } from "../../lib/model/listing/entries.ts";
import { EntryRow } from "./entry-row.tsx";

type EntryListProps = {
	entries: readonly Entry[];
	/** Of the page. */
	lang: string;
	/** Where the list isn't that of a section. */
	hasSections?: boolean;
};

export function EntryList({
	entries,
	lang,
	hasSections = false,
}: EntryListProps) {
	return (
		<ol className="rule-thick">
			{entries.map((entry) => (
				<EntryRow
					entry={entry}
					hasSection={hasSections}
					within={lang}
					key={entry.slug}
				/>
			))}
		</ol>
	);
}
