// The figures by how sure they are: a page for each standing.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { FIGURES_PATH, standingPath } from "../../lib/model/address.ts";
import type { Standing } from "../../lib/model/article.ts";
import { standingWords } from "../../lib/model/figure-note.ts";
import { standingSlug } from "../../lib/model/listing/list-figures.ts";

type StandingsNavProps = {
	lang: string;
	standings: readonly { readonly standing: Standing; readonly count: number }[];
	/** Address of the page that it stands on. */
	at: string;
};

export function StandingsNav({ lang, standings, at }: StandingsNavProps) {
	const say = messagesFor(lang);
	const total = standings.reduce((sum, { count }) => sum + count, 0);
	const ways = [
		{ path: FIGURES_PATH, words: say("figuresIndex.all"), count: total },
		...standings.map(({ standing, count }) => ({
			path: standingPath(standingSlug(standing)),
			words: standingWords(standing, lang),
			count,
		})),
	];
	return (
		<nav aria-label={say("figuresIndex.byStanding")}>
			<ul className="flex flex-wrap gap-x-5 gap-y-1">
				{ways.map(({ path, words, count }) => (
					<li key={path}>
						<a
							href={path}
							{...(path === at
								? { className: "link-current", "aria-current": "page" as const }
								: { className: "link-quiet" })}
						>
							{words}
						</a>{" "}
						{count}
					</li>
				))}
			</ul>
		</nav>
	);
}
