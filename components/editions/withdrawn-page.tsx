// The page under the address of an article that was taken back: when, and why.
import type { Site, WithdrawnArticle } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { Frame } from "../site/frame.tsx";

type WithdrawnPageProps = { site: Site; withdrawn: WithdrawnArticle };

export function WithdrawnPage({ site, withdrawn }: WithdrawnPageProps) {
	const { headline, publishedOn, withdrawnOn, why } = withdrawn;
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<p className="set-label font-semibold text-correction">
					Withdrawn on {formatDate(withdrawnOn, site.lang)}
				</p>
				<h1 className="set-headline set-headline-long">{headline}</h1>
				<p className="set-dek mt-5">{why}</p>
				<p className="set-label mt-6 text-soft">
					The article was published on {formatDate(publishedOn, site.lang)}. Its
					text can’t be read here any more.
				</p>
			</div>
		</Frame>
	);
}
