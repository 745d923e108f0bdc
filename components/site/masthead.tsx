// The top of every page: wordmark and the way about.
import { pagePath } from "../../lib/model/address.ts";

export function Masthead({
	name,
	isFront = false,
}: {
	name: string;
	isFront?: boolean;
}) {
	return (
		<header className="page-width masthead">
			<a className="only-focused set-label" href="#main">
				Skip to the text
			</a>
			<div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-3 border-ink pt-3 pb-2">
				<a
					className="link-quiet font-display text-entry tracking-tight"
					href="/"
					{...(isFront && { "aria-current": "page" })}
				>
					{name}
				</a>
				<nav aria-label="Site" className="set-label flex gap-x-6 text-soft">
					<a className="link-quiet" href="/">
						Front page
					</a>
					<a className="link-quiet" href={pagePath("about")}>
						About
					</a>
				</nav>
			</div>
			<div className="mt-[3px] border-t border-ink" />
		</header>
	);
}
