// The front page: the newest article with its figures, the next ones with their deks, the rest as a list.
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { EarlierArticles } from "./earlier-articles.tsx";
import { FrontLead } from "./front-lead.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { InTheArticle } from "./in-the-article.tsx";
import { LatestArticles } from "./latest-articles.tsx";

/** Articles after the lead that show their dek. */
const LATEST = 10;

export function FrontPage({ site }: { site: Site }) {
	const [lead, ...others] = site.articles;
	return (
		<Frame site={site} isFront={true}>
			{lead !== undefined && <FrontLead article={lead} lang={site.lang} />}
			{lead !== undefined && <InTheArticle article={lead} lang={site.lang} />}
			<LatestArticles articles={others.slice(0, LATEST)} lang={site.lang} />
			<EarlierArticles articles={others.slice(LATEST)} lang={site.lang} />
			<HowToRead site={site} />
		</Frame>
	);
}
