// Every edition of an article, newest first, with the change that made it.
import {
	articlePath,
	changesPath,
	currentPath,
	editionPath,
	timeMapPath,
} from "../../lib/model/address.ts";
import type { Edition, Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type EditionsPageProps = { site: Site; editions: readonly Edition[] };

export function EditionsPage({ site, editions }: EditionsPageProps) {
	const current = editions.at(-1);
	if (current === undefined) return null;
	const { slug, headline } = current.article;
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<p className="set-label mb-3 text-soft">Every edition</p>
				<h1 className="set-headline set-headline-long">
					<a className="link-quiet" href={articlePath(slug)}>
						{headline}
					</a>
				</h1>
				<ol className="rule-thick mt-8" reversed>
					{editions.toReversed().map((edition) => (
						<EditionItem edition={edition} key={edition.article.edition} />
					))}
				</ol>
				<p className="set-label mt-6 text-soft">
					With a copy in hand:{" "}
					<a href={currentPath(slug)}>is it still current?</a>
				</p>
				<p className="set-label mt-1 text-soft">
					For archives: <a href={timeMapPath(slug)}>the list as a TimeMap</a>
				</p>
			</div>
		</Frame>
	);
}

function EditionItem({ edition }: { edition: Edition }) {
	const { article, on, note, isCurrent } = edition;
	const { slug, lang, edition: number } = article;
	return (
		<li className="border-b border-line py-3">
			<p>
				<a href={editionPath(slug, number)}>Edition {number}</a>,{" "}
				<time dateTime={on}>{formatDate(on, lang)}</time>
				{isCurrent && <strong className="font-semibold"> · current</strong>}
			</p>
			{note !== undefined && (
				<p className="set-label text-soft">
					{note.text}{" "}
					<a className="whitespace-nowrap" href={changesPath(slug, number)}>
						What changed
					</a>
				</p>
			)}
		</li>
	);
}
