// The top of every page: wordmark and the way about.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { pagePath } from "../../lib/model/address.ts";

export function Masthead({
	name,
	lang,
	isFront = false,
}: {
	name: string;
	lang: string;
	isFront?: boolean;
}) {
	const say = messagesFor(lang);
	return (
		<header className="page-width masthead">
			<a className="only-focused set-label" href="#main">
				{say("site.skip")}
			</a>
			<div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-3 border-ink pt-3 pb-2">
				<a
					className="link-quiet font-display text-entry tracking-tight"
					href="/"
					{...(isFront && { "aria-current": "page" })}
				>
					{name}
				</a>
				<nav
					aria-label={say("site.nav")}
					className="set-label flex gap-x-6 text-soft"
				>
					<a className="link-quiet" href="/">
						{say("site.front")}
					</a>
					<a className="link-quiet" href={pagePath("about")}>
						{say("site.about")}
					</a>
				</nav>
			</div>
			<div className="mt-[3px] border-t border-ink" />
		</header>
	);
}
