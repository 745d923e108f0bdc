// The head of a page that lists: where it stands, its name, what it holds.

import type { ReactNode } from "react";
import { messagesFor } from "../../lib/messages/messages-for.ts";

/** A step of the way from the front page to a page. */
export type Crumb = { readonly name: string; readonly path: string };

type ListingHeadProps = {
	lang: string;
	/** What the page stands under. */
	crumbs?: readonly Crumb[];
	title: string;
	children: ReactNode;
};

export function ListingHead({
	lang,
	crumbs = [],
	title,
	children,
}: ListingHeadProps) {
	return (
		<header className="pt-9 pb-5">
			{crumbs.length > 0 && (
				<nav
					aria-label={messagesFor(lang)("listing.above")}
					className="set-label set-dotted mb-1"
				>
					{crumbs.map(({ name, path }) => (
						<span key={path}>
							<a className="link-quiet font-semibold" href={path}>
								{name}
							</a>
						</span>
					))}
				</nav>
			)}
			<h1 className="set-headline">{title}</h1>
			<div className="set-label mt-4 text-soft">{children}</div>
		</header>
	);
}
