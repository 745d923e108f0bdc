// Kicker, headline, dek, byline, and what the article rests on.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { findTranslations } from "../../lib/model/find-translations.ts";
import { passOnId, SOURCES_ID } from "../../lib/model/hooks.ts";
import { readingMinutes } from "../../lib/model/reading-time.ts";
import type { Site } from "../../lib/model/site.ts";
import { PassOnButton } from "../passing-on/pass-on-button.tsx";
import { ArticleByline } from "./article-byline.tsx";
import { ArticleContents } from "./article-contents.tsx";
import { ArticleDates } from "./article-dates.tsx";
import { ArticleTranslations } from "./article-translations.tsx";
import { Headline } from "./headline.tsx";
import { Kicker } from "./kicker.tsx";
import { ReadingTools } from "./reading-tools.tsx";

type ArticleHeaderProps = { site: Site; article: Article };

export function ArticleHeader({ site, article }: ArticleHeaderProps) {
	const say = messagesFor(article.lang);
	const minutes = readingMinutes(article);
	return (
		<header>
			<Kicker article={article} />
			<Headline text={article.headline} />
			<p className="set-dek mt-5 text-soft">{article.dek}</p>
			<p className="set-label set-dotted mt-6 text-soft">
				<ArticleByline article={article} />
				<ArticleDates article={article} />
				<span>{say("article.minutes", { minutes })}</span>
				{!article.isDraft && (
					<PassOnButton
						popover={passOnId("article")}
						label={say("share.article")}
						lang={article.lang}
					/>
				)}
				<ReadingTools lang={article.lang} />
			</p>
			<ArticleTranslations
				translations={findTranslations(site, article)}
				lang={article.lang}
			/>
			{article.restsOn !== undefined && (
				<p className="set-label text-soft">
					{article.restsOn}{" "}
					<a className="whitespace-nowrap" href={`#${SOURCES_ID}`}>
						{say("article.restsOn")}
					</a>
				</p>
			)}
			<ArticleContents article={article} />
		</header>
	);
}
