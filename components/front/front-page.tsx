// The front page: the lead with its figures, the next articles with their deks, the rest by section.
import { layOutFront } from "../../lib/model/front/lay-out-front.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { FrontArticle } from "./front-article.tsx";
import { FrontLead } from "./front-lead.tsx";
import { FrontSections } from "./front-sections.tsx";
import { FrontSectionsNav } from "./front-sections-nav.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { InTheArticle } from "./in-the-article.tsx";
import { LatestArticles } from "./latest-articles.tsx";

export function FrontPage({ site }: { site: Site }) {
	const layout = layOutFront(site);
	const { lead, seconds, latest, sections, figures } = layout;
	return (
		<Frame site={site} at="/" printed={{ headline: "", path: "/" }}>
			<FrontSectionsNav site={site} />
			<div className="front-top">
				{lead !== undefined && (
					<FrontLead
						article={lead}
						hasQuote={seconds.length === 0}
						alsoDrawn={figures.map(({ figure }) => figure)}
						lang={site.lang}
					/>
				)}
				{seconds.length > 0 && (
					<ul className="front-seconds">
						{seconds.map((article) => (
							<FrontArticle
								article={article}
								heading="h2"
								within={site.lang}
								key={article.slug}
							/>
						))}
					</ul>
				)}
			</div>
			{lead !== undefined && latest.length === 0 && (
				<InTheArticle article={lead} lang={site.lang} />
			)}
			<LatestArticles layout={layout} lang={site.lang} />
			<FrontSections sections={sections} lang={site.lang} />
			<HowToRead site={site} />
		</Frame>
	);
}
