// The way from a list's page to its other ones. Numbers count from the oldest, so that each page keeps its own.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { numberedPath } from "../../lib/model/address.ts";

type PagesNavProps = {
	lang: string;
	/** Address of the list. */
	list: string;
	pageCount: number;
	/** Of the page that this stands on; none on the list's first. */
	number?: number | undefined;
};

/** Nothing where all is on one page. */
export function PagesNav({ lang, list, pageCount, number }: PagesNavProps) {
	if (pageCount === 0 && number === undefined) return null;
	const say = messagesFor(lang);
	const numbers = Array.from(
		{ length: pageCount },
		(_, index) => pageCount - index,
	);
	return (
		<nav
			aria-label={say("listing.pages")}
			className="set-label flex flex-wrap gap-x-4 gap-y-1 border-t border-ink py-4 text-soft"
		>
			<a href={list} {...(number === undefined && CURRENT)}>
				{say("listing.newest")}
			</a>
			{numbers.map((each) => (
				<a
					href={numberedPath(list, each)}
					key={each}
					{...(each === number && CURRENT)}
				>
					{say(each === 1 ? "listing.oldest" : "listing.page", {
						number: each,
					})}
				</a>
			))}
		</nav>
	);
}

const CURRENT = { "aria-current": "page", className: "link-current" } as const;
