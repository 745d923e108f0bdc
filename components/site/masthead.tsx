// The top of every page: wordmark and the way about.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	FIGURES_PATH,
	pagePath,
	SEARCH_PATH,
} from "../../lib/model/address.ts";

type MastheadProps = {
	name: string;
	lang: string;
	/** Address of the page that it stands on, where a way of the masthead leads there or above it. */
	at?: string;
};

export function Masthead({ name, lang, at = "" }: MastheadProps) {
	const say = messagesFor(lang);
	const ways = [
		{ path: FIGURES_PATH, words: say("figuresIndex.title") },
		{ path: ARCHIVE_PATH, words: say("listing.archive") },
		{ path: pagePath("about"), words: say("site.about") },
		{ path: SEARCH_PATH, words: say("search.title") },
	];
	return (
		<header className="page-width masthead">
			<a className="only-focused set-label" href="#main">
				{say("site.skip")}
			</a>
			<div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-3 border-ink pt-3 pb-2">
				<a
					className="link-quiet font-display text-entry tracking-tight"
					href="/"
					{...(at === "/" && { "aria-current": "page" })}
				>
					{name}
				</a>
				<nav
					aria-label={say("site.nav")}
					className="set-label set-ways gap-x-6 text-soft"
				>
					{ways.map(({ path, words }) => (
						<Way path={path} words={words} at={at} key={path} />
					))}
				</nav>
			</div>
			<div className="mt-[3px] border-t border-ink" />
		</header>
	);
}

type WayProps = { path: string; words: string; at: string };

/** The page itself is told from one that stands somewhere below it. */
function Way({ path, words, at }: WayProps) {
	if (!at.startsWith(path))
		return (
			<a className="link-quiet" href={path}>
				{words}
			</a>
		);
	return (
		<a
			className="link-current"
			href={path}
			aria-current={at === path ? "page" : "true"}
		>
			{words}
		</a>
	);
}
